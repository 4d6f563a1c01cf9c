import { expect } from "chai";
import { receipt } from "../forms.mjs";
import {
  closePages,
  collectorOrigin,
  feedbackIn,
  findFeedback,
  type HostWindow,
  openPage,
  readLog,
  until,
} from "../host-page.ts";
import { hostilePages, hostilePath } from "./hostile-pages.mjs";
import { findDifferences, readFacts } from "./page-facts.ts";

const comment = 'Ä “citat” \\ </script> 👩‍👩‍👧 {"a":1}';

let passed = 0;

describe("respons.js on a hostile page", () => {
  afterEach(closePages);
  after(() =>
    fetch(`/host-pages/tally?passed=${passed}&tried=${Object.keys(hostilePages).length}`),
  );

  Object.entries(hostilePages).forEach(([name, expected], number) => {
    const promise = expected.staysOut ? "leaves a link and says why" : "mounts, sends";
    it(`${promise}, and changes nothing of the page: ${name}`, async () => {
      const before = readFacts(await openPage(hostilePath(name, true)));
      const page = await openPage(hostilePath(name, false));
      if (expected.isLate) await addTag(page, number);
      if (expected.staysOut) await expectLink(page, expected.staysOut);
      else await until(() => shadowOf(page)?.querySelector("form"));
      expect(findDifferences(before, readFacts(page))).to.deep.equal([]);
      if (!expected.staysOut) await fillIn(page, number);
      const directives = page.violations.map((each) => each.split(" ")[0]);
      expect(directives).to.deep.equal(expected.violates ? [expected.violates] : []);
      expect(page.failures).to.deep.equal([]);
      expect(page.heard).to.deep.equal([]);
      // Only a person's own submit may move focus, and with it the page.
      const rest = findDifferences(before, readFacts(page));
      expect(rest.filter((fact) => !/^[+-] (focus|scroll) /.test(fact))).to.deep.equal([]);
      passed += 1;
    });
  });
});

async function addTag(page: HostWindow, number: number): Promise<void> {
  const tag = page.document.createElement("script");
  tag.src = `${await collectorOrigin()}/respons.js`;
  tag.dataset["form"] = "short";
  tag.dataset["point"] = `hostile-${number}`;
  page.document.querySelector("main")?.append(tag);
}

async function expectLink(page: HostWindow, line: RegExp): Promise<void> {
  const element = await feedbackIn(page);
  const origin = await collectorOrigin();
  const find = (root: ParentNode | null) => root?.querySelector<HTMLAnchorElement>("a") ?? null;
  const link = await until(() => find(element) ?? find(element.shadowRoot));
  expect(link.href).to.match(new RegExp(`^${origin}/f/short\\?lang=sv`));
  expect(link.getClientRects().length).to.be.greaterThan(0);
  expect(page.warnings).to.have.length(1);
  expect(page.warnings[0]).to.match(line);
}

function shadowOf(page: HostWindow): ShadowRoot | null | undefined {
  return findFeedback(page)?.shadowRoot;
}

/** Rates, writes and sends as a person does; the row must be at the collector before thanks are. */
async function fillIn(page: HostWindow, number: number): Promise<void> {
  const root = await until(() => shadowOf(page));
  const field = await until(() => root.querySelector<HTMLTextAreaElement>("textarea"));
  root.querySelector<HTMLInputElement>("[name='q.overall'][value='4']")?.click();
  for (const type of ["keydown", "keypress", "keyup"]) {
    field.dispatchEvent(new KeyboardEvent(type, { key: "k", bubbles: true, composed: true }));
  }
  field.value = comment;
  for (const type of ["beforeinput", "input"]) {
    field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
  }
  const button = root.querySelector<HTMLButtonElement>("form > button");
  expect(button?.getClientRects().length).to.be.greaterThan(0);
  button?.click();
  const code = await until(() => root.querySelector("code"));
  expect(code.textContent).to.equal(receipt.replaceAll("-", " "));
  const { stored } = await readLog();
  const rows = stored.map(([, body]) => JSON.parse(body) as Record<string, unknown>);
  const own = rows.filter(({ point }) => point === `hostile-${number}`);
  expect(own).to.have.length(1);
  expect(own[0]?.["answers"]).to.deep.equal({ overall: 4, comment });
  expect(page.warnings).to.deep.equal([]);
}
