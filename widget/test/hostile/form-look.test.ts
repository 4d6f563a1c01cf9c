import { expect } from "chai";
import { closePages, feedbackIn, type HostWindow, openPage, until } from "../host-page.ts";
import { hostilePath } from "./hostile-pages.mjs";
import { hostileStyles } from "./hostile-styles.mjs";
import { findDifferences } from "./page-facts.ts";

const parts = ["section", ".card", "h2", "legend", ".face", "textarea", ".prompt", "form > button"];
/** Follows from the room there is, which the page decides; as does the family of the letters. */
const fromPage =
  /^(block-size|height|inline-size|width|perspective-origin|transform-origin|min-.*|grid-template-.*|min-.*|font-family|-webkit-locale)$/;

/** Every computed style of the form's parts, as lines. */
async function readLook(page: HostWindow): Promise<string[]> {
  const element = await feedbackIn(page);
  const root = await until(() => element.shadowRoot?.querySelector("form") && element.shadowRoot);
  return parts.flatMap((part) => {
    const found = root.querySelector(part);
    const style = found ? page.getComputedStyle(found) : [];
    return [...style]
      .filter((property) => !fromPage.test(property))
      .map(
        (property) =>
          `${part} ${property}: ${found && page.getComputedStyle(found).getPropertyValue(property)}`,
      );
  });
}

describe("the look of the form", () => {
  afterEach(closePages);

  for (const name of Object.keys(hostileStyles).filter((name) => !/^root of|dark/.test(name))) {
    it(`is the same as on a plain page: ${name}`, async () => {
      const plain = await readLook(await openPage("plain"));
      expect(plain.length).to.be.greaterThan(1000);
      const hostile = await readLook(await openPage(hostilePath(name, false)));
      expect(findDifferences(plain, hostile)).to.deep.equal([]);
    });
  }

  for (const name of Object.keys(hostileStyles)) {
    it(`has room for its steps, and no more than the page has: ${name}`, async () => {
      const page = await openPage(hostilePath(name, false));
      const element = await feedbackIn(page);
      const card = await until(() => element.shadowRoot?.querySelector("form")?.closest(".card"));
      const { width } = card.getBoundingClientRect();
      expect(width).to.be.within(250, page.innerWidth);
    });
  }

  for (const [name, px] of [
    ["root of 10 px", 16],
    ["root of 200 %", 32],
  ] as const) {
    it(`has letters of ${px} px with a ${name}`, async () => {
      const look = await readLook(await openPage(hostilePath(name, false)));
      expect(look).to.include.members([`textarea font-size: ${px}px`, `.face font-size: ${px}px`]);
    });
  }
});
