import { expect } from "chai";
import { fakeCollector, mount, tidyUp } from "./states.ts";

const page = document.documentElement.style;

async function open(attributes: Record<string, string> = {}) {
  fakeCollector();
  const { element, root } = await mount({ form: "short", lang: "sv", ...attributes });
  const used = (selector: string) => getComputedStyle(root.querySelector(selector)!);
  return { element, used, surface: () => used(".card").backgroundColor };
}

describe("the theme", () => {
  afterEach(() => {
    page.cssText = "";
    tidyUp();
  });

  it("is light on a page that says nothing, and dark on one that says dark", async () => {
    const { surface } = await open();
    expect(surface()).to.equal("rgb(255, 255, 255)");
    page.colorScheme = "dark";
    expect(surface()).to.equal("rgb(18, 18, 18)");
  });

  it("is what the attribute says where that is not auto", async () => {
    const { element, surface } = await open({ theme: "dark" });
    expect(surface()).to.equal("rgb(18, 18, 18)");
    page.colorScheme = "dark";
    element.setAttribute("theme", "light");
    expect(surface()).to.equal("rgb(255, 255, 255)");
  });

  const properties = [
    ["surface", "rgb(1, 2, 3)", ".card", "backgroundColor"],
    ["text", "rgb(1, 2, 3)", ".card", "color"],
    ["accent", "rgb(1, 2, 3)", "form > button", "backgroundColor"],
    ["on-accent", "rgb(1, 2, 3)", "form > button", "color"],
    ["line", "rgb(1, 2, 3)", "textarea", "borderTopColor"],
    ["border", "4px", "textarea", "borderTopWidth"],
    ["radius", "9px", "textarea", "borderTopLeftRadius"],
    ["space", "40px", ".card", "paddingTop"],
    ["font", "monospace", "form > button", "fontFamily"],
    ["font-size", "20px", "textarea", "fontSize"],
  ] as const;
  for (const [name, value, selector, style] of properties) {
    it(`takes --respons-${name} of the page`, async () => {
      const { used } = await open();
      expect(used(selector)[style]).to.not.equal(value);
      page.setProperty(`--respons-${name}`, value);
      expect(used(selector)[style]).to.equal(value);
    });
  }

  it("takes the colours of faults and of focus", async () => {
    const { element, used } = await open();
    page.setProperty("--respons-fault", "rgb(1, 2, 3)");
    page.setProperty("--respons-focus", "rgb(4, 5, 6)");
    const button = element.shadowRoot!.querySelector<HTMLElement>("form > button")!;
    button.focus({ focusVisible: true });
    expect(used("form > button").outlineColor).to.equal("rgb(4, 5, 6)");
    button.click();
    await Promise.resolve();
    expect(used(".notice").borderTopColor).to.equal("rgb(1, 2, 3)");
    expect(used(".fault").color).to.equal("rgb(1, 2, 3)");
  });

  it("keeps text at 16 px or more", async () => {
    const { used } = await open();
    page.setProperty("--respons-font-size", "10px");
    expect(used("textarea").fontSize).to.equal("16px");
  });

  it("inherits the page's font and nothing else of its type", async () => {
    const { used } = await open();
    Object.assign(page, {
      fontFamily: "monospace",
      fontStyle: "italic",
      textIndent: "50px",
      textShadow: "1px 1px red",
      letterSpacing: "9px",
      wordSpacing: "9px",
      textTransform: "uppercase",
      lineHeight: "3",
      cursor: "none",
    });
    const style = used("legend");
    expect(style.fontFamily).to.equal("monospace");
    expect(style.fontStyle).to.equal("normal");
    expect(style.textIndent).to.equal("0px");
    expect(style.textShadow).to.equal("none");
    expect(style.letterSpacing).to.equal("normal");
    expect(style.wordSpacing).to.equal("0px");
    expect(style.textTransform).to.equal("none");
    expect(style.cursor).to.equal("auto");
  });

  it("stays invisible where the page makes it so", async () => {
    const { element, used } = await open();
    element.style.visibility = "hidden";
    expect(used("button").visibility).to.equal("hidden");
  });
});
