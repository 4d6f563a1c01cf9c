import { expect } from "chai";
import { findContrastFaults, warnOfContrast } from "../src/contrast-check.ts";
import { until } from "./host-page.ts";
import { fakeCollector, mount, tidyUp } from "./states.ts";

const page = document.documentElement.style;
const { warn } = console;

async function open(colours: Record<string, string>, attributes: Record<string, string> = {}) {
  fakeCollector();
  for (const [name, colour] of Object.entries(colours)) page.setProperty(`--${name}`, colour);
  return (await mount({ form: "short", lang: "sv", ...attributes })).element;
}

describe("the contrast guard", () => {
  let sheet: CSSStyleSheet;
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(() => {
    page.cssText = "";
    console.warn = warn;
    document.adoptedStyleSheets = [];
    tidyUp();
  });

  for (const theme of ["light", "dark"]) {
    it(`finds nothing in the ${theme} look`, async () => {
      expect(findContrastFaults(await open({}, { theme }))).to.deep.equal([]);
    });
  }

  const borderline: [string, string, number | undefined][] = [
    ["#767676", "#fff", undefined],
    ["#777", "#fff", 4.47],
    ["hsl(0 0% 46.7%)", "rgb(100% 100% 100%)", 4.47],
    ["lab(50.03 0 0)", "white", 4.47],
    ["#0000007a", "#fff", 3.69],
    ["color-mix(in srgb, black 54%, white)", "#fff", undefined],
  ];
  for (const [accent, surface, ratio] of borderline) {
    it(`measures links in ${accent} on ${surface} as ${ratio ?? "enough"}`, async () => {
      const element = await open({ "respons-accent": accent, "respons-surface": surface });
      const fault = findContrastFaults(element).find(
        ({ property }) => property === "--respons-accent",
      );
      expect(fault?.ratio).to.equal(ratio);
    });
  }

  it("names each property once, by its worst pair", async () => {
    const element = await open({
      "respons-text": "#999",
      "respons-line": "#ddd",
      "respons-focus": "#fd0",
      "respons-on-accent": "#0a5a75",
      "respons-fault": "#f88",
    });
    const faults = findContrastFaults(element);
    expect(faults.map(({ property, needed }) => [property, needed])).to.deep.equal([
      ["--respons-text", 4.5],
      ["--respons-on-accent", 4.5],
      ["--respons-fault", 4.5],
      ["--respons-line", 3],
      ["--respons-focus", 3],
    ]);
    expect(faults[1]!.ratio).to.equal(1);
  });

  it("sees what parts are given, and a surface that lets the page through", async () => {
    const element = await open({ "respons-surface": "transparent" });
    expect(findContrastFaults(element)).to.deep.equal([]);
    sheet.replaceSync("body { background: #666 }");
    expect(findContrastFaults(element)[0]).to.include({ property: "--respons-text" });
    sheet.replaceSync("::part(button) { background: #fff }");
    expect(findContrastFaults(element)).to.deep.equal([
      {
        property: "--respons-on-accent",
        what: "the words of the button",
        ratio: 1,
        needed: 4.5,
      },
    ]);
  });

  it("says nothing of what lies on an image", async () => {
    sheet.replaceSync("::part(card), ::part(receipt) { background: linear-gradient(red, blue) }");
    const faults = findContrastFaults(await open({ "respons-text": "#999" }));
    expect(faults.map(({ what }) => what)).to.deep.equal(["text in fields"]);
  });

  it("leaves the element as it was", async () => {
    const element = await open({ "respons-text": "#999" });
    const before = element.shadowRoot!.innerHTML;
    findContrastFaults(element);
    expect(element.shadowRoot!.innerHTML).to.equal(before);
  });

  it("writes one line for each fault when the page stands on a web team's own machine", async () => {
    const lines: string[] = [];
    console.warn = (line: string) => lines.push(line);
    const element = await open({
      "respons-accent": "#777",
      "respons-on-accent": "#000",
      "respons-line": "#eee",
    });
    await until(() => lines.length === 2);
    expect(lines).to.deep.equal([
      "Respons: --respons-accent is hard to see in a link: 4.47:1, where WCAG 2.2 asks for 4.5:1",
      "Respons: --respons-line is hard to see in the border of a field: 1.16:1, where WCAG 2.2 asks for 3:1",
    ]);
    page.cssText = "";
    warnOfContrast(element);
    expect(lines).to.have.length(2);
  });
});
