import { expect } from "chai";
import { nameOf, wordFiles } from "../src/language.ts";
import { until } from "./host-page.ts";
import { choose, fakeCollector, mount, press, tidyUp, type } from "./states.ts";

const button = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>(".languages button")].find(
    ({ textContent }) => textContent?.trim() === name,
  )!;

const overflow = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>("section, section *")]
    .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
    .filter(
      (part) => getComputedStyle(part).display !== "inline" && !part.matches(".unseen, .word"),
    )
    .map(({ className, localName }) => `${localName}.${className}`);

describe("nameOf", () => {
  for (const [tag, name] of [
    ["sv", "Svenska"],
    ["fi", "Suomi"],
    ["en", "English"],
    ["fi-x-selko", "Suomi, selkokieli"],
    ["sv-x-lattlast", "Svenska, lättläst"],
    ["ar", "العربية"],
    ["uk", "Українська"],
  ] as const) {
    it(`names ${tag} in itself`, () => expect(nameOf(tag)).to.equal(name));
  }
});

describe("languages", () => {
  before(() => {
    wordFiles["ar"] = () => import("./languages/ar.ts");
    wordFiles["en-XA"] = () => import("./languages/pseudo.ts");
  });
  after(() => {
    delete wordFiles["ar"];
    delete wordFiles["en-XA"];
  });
  afterEach(tidyUp);

  it("names the form's languages, each marked as itself, the present one as chosen", async () => {
    fakeCollector();
    const { root } = await mount({ form: "short", lang: "sv" });
    const group = root.querySelector(".languages")!;
    expect(group.getAttribute("aria-label")).to.equal("Språk");
    const buttons = [...group.querySelectorAll("button")];
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(["sv", "fi", "en"]);
    expect(buttons.map((each) => each.ariaPressed)).to.deep.equal(["true", "false", "false"]);
  });

  it("changes every word with the language and keeps answers and focus", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "full", lang: "sv" });
    choose(root, "q.overall", "4");
    choose(root, "q.reasons", "friendly");
    type(root, "q.comment", "Vänligt bemötande.");
    button(root, "Suomi").focus();
    button(root, "Suomi").click();
    await until(() => root.querySelector("section")!.lang === "fi");
    expect(root.textContent).to.contain("Miten meni?").and.not.to.contain("Hur gick");
    expect(root.activeElement).to.equal(button(root, "Suomi"));
    press(root);
    await until(() => root.querySelector("h2.outcome"));
    const { body } = collector.requests.find(({ path }) => path.endsWith("/responses"))!;
    expect(JSON.parse(body)).to.deep.include({
      language: "fi",
      answers: { overall: 4, reasons: ["friendly"], comment: "Vänligt bemötande." },
    });
  });

  it("follows the page again when the page changes the language", async () => {
    fakeCollector();
    const { element, root } = await mount({ form: "short", lang: "sv" });
    button(root, "Suomi").click();
    await until(() => root.querySelector("section")!.lang === "fi");
    element.setAttribute("lang", "en");
    await until(() => root.querySelector("section")!.lang === "en");
  });

  it("has no buttons where the form has one language", async () => {
    fakeCollector();
    const { root } = await mount({ form: "easy", lang: "fi" });
    expect(root.querySelector(".languages")).to.equal(null);
  });

  it("gives an easy variant its own texts and the words of its language", async () => {
    fakeCollector();
    const { root } = await mount({ form: "easy", lang: "fi-x-selko" });
    expect(root.querySelector("section")!.lang).to.equal("fi");
    const title = root.querySelector("h2 span")!;
    expect(title.getAttribute("lang")).to.equal("fi-x-selko");
    expect(root.querySelector("form > button")!.textContent).to.contain("Lähetä");
  });

  it("marks a text that is missing in the language as what it is", async () => {
    fakeCollector();
    const { root } = await mount({ form: "arabic", lang: "sv" });
    const title = root.querySelector<HTMLElement>("h2 span")!;
    expect([title.lang, title.dir]).to.deep.equal(["ar", "rtl"]);
    expect(root.querySelector("section")!.lang).to.equal("sv");
  });

  it("runs from right to left in Arabic, with the same layout mirrored", async () => {
    fakeCollector();
    const { root } = await mount({ form: "arabic", lang: "ar" });
    const section = root.querySelector("section")!;
    expect([section.lang, section.dir]).to.deep.equal(["ar", "rtl"]);
    const [first, last] = [1, 5].map((value) =>
      root.querySelector(`[name="q.overall"][value="${value}"]`)!.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.right);
    const option = root.querySelector(".option")!;
    const box = option.querySelector("input")!.getBoundingClientRect();
    expect(box.left).to.be.greaterThan(
      option.querySelector("span")!.getBoundingClientRect().right - 1,
    );
  });

  for (const width of ["320px", "800px"]) {
    it(`has room at ${width} for words two fifths longer`, async () => {
      fakeCollector();
      const { element, root } = await mount({ form: "pseudo", lang: "en-XA" });
      element.style.inlineSize = width;
      expect(root.querySelector("form > button")!.textContent).to.match(/⟦.*⟧/);
      expect(overflow(root)).to.deep.equal([]);
      choose(root, "q.reasons", "other");
      press(root);
      await until(() => root.querySelector(".notice.outcome"));
      expect(overflow(root)).to.deep.equal([]);
    });
  }
});
