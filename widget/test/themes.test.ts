import type * as Axe from "axe-core";
import "axe-core/axe.min.js";
import { expect } from "chai";
import { findContrastFaults } from "../src/contrast-check.ts";
import { until } from "./host-page.ts";
import { choose, fakeCollector, mount, press, problem, tidyUp, type } from "./states.ts";

declare const axe: typeof Axe;

/** The states that differ in colour: the form as filled in, its faults, a failure, thanks. */
const states: Record<string, (theme: string) => Promise<ShadowRoot>> = {
  async asking(theme) {
    fakeCollector();
    const { root } = await mount({ form: "full", lang: "sv", theme });
    for (const [name, value] of [
      ["overall", "4"],
      ["stars", "3"],
      ["faces", "2"],
      ["recommend", "9"],
      ["reasons", "other"],
    ]) {
      choose(root, `q.${name}`, value!);
    }
    type(root, "q.comment", "x".repeat(45));
    return root;
  },
  async faults(theme) {
    fakeCollector();
    const { root } = await mount({ form: "full", lang: "sv", theme });
    type(root, "q.contact.email", "maija");
    press(root);
    await until(() => root.querySelector(".notice"));
    return root;
  },
  async failed(theme) {
    fakeCollector().respond = () => problem(403, "origin-not-allowed");
    const { root } = await mount({ form: "short", lang: "sv", theme });
    choose(root, "q.overall", "2");
    press(root);
    await until(() => root.querySelector(".notice"));
    return root;
  },
  async sent(theme) {
    fakeCollector();
    const { root } = await mount({ form: "short", lang: "sv", theme });
    choose(root, "q.overall", "4");
    type(root, "q.comment", "Tack!");
    press(root);
    await until(() => root.querySelector("code"));
    return root;
  },
};

for (const name of ["helsinki", "suomi-fi", "govuk"]) {
  describe(`the look ${name}`, () => {
    let text = "";
    before(async () => {
      text = await (await fetch(`/widget/themes/${name}.css`)).text();
    });
    beforeEach(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    });
    afterEach(() => {
      document.adoptedStyleSheets = [];
      tidyUp();
    });

    for (const theme of ["light", "dark"]) {
      for (const [state, reach] of Object.entries(states)) {
        it(`can be seen by everybody: ${state}, ${theme}`, async () => {
          document.documentElement.lang = "sv";
          const root = await reach(theme);
          const font = getComputedStyle(root.querySelector("h2")!).fontFamily;
          expect(font).to.match(/Arial/);
          expect(findContrastFaults(root.host)).to.deep.equal([]);
          const { violations } = await axe.run(root.host, {
            rules: { region: { enabled: false } },
          });
          expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).to.deep.equal([]);
        });
      }
    }

    it("sets nothing but what the README names", async () => {
      const readme = await (await fetch("/widget/README.md")).text();
      const names = text.match(/--respons-[a-z-]+|::part\([a-z]+\)/g)!;
      const known = (words: string) =>
        readme.includes(`\`${words.replace(/^::part\(|\)$/g, "")}\``);
      expect(names.length).to.be.greaterThan(10);
      expect(names.filter((words) => !known(words))).to.deep.equal([]);
    });
  });
}
