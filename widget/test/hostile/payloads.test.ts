import { expect } from "chai";
import { shortForm } from "../forms.mjs";
import { until } from "../host-page.ts";
import {
  acknowledge,
  choose,
  fakeCollector,
  type FakeCollector,
  mount,
  press,
  problem,
  tidyUp,
} from "../states.ts";

/** Each calls `injected()` where it is taken for more than text. */
const payloads = [
  `<img src="x" onerror="injected()">`,
  `"><script>injected()</script>`,
  `' onfocus='injected()' autofocus='`,
  `<svg/onload=injected()>`,
  "javascript:injected()",
  "java\nscript:injected()",
  "data:text/html,<script>parent.injected()</script>",
  "<!--?lit$0$--><b>{{constructor.constructor('injected()')()}}</b>",
  "__proto__",
  "../../../elsewhere?x=1#y",
  "url(javascript:injected())",
  "\u202e\u0000\ufeff`${injected()}`",
];

const attributes = ["form", "collector", "lang", "unit", "point", "theme", "mode"];

let calls = 0;
let collector: FakeCollector;

/** Every text of the value, at any depth, becomes `payload`; ids and types stay. */
function withTexts<T>(value: T, payload: string): T {
  const json = JSON.stringify(value, (key, each: unknown) =>
    typeof each === "string" && /^(sv|fi|en|receipt|promisedBy|detail)$/.test(key) ? payload : each,
  );
  return JSON.parse(json) as T;
}

function expectInert(root: ShadowRoot): void {
  const html = `${root.innerHTML}${document.body.innerHTML}`;
  expect(root.querySelector("script, img, iframe, object, embed, b, style, link")).to.equal(null);
  for (const element of root.querySelectorAll("*")) {
    const handlers = element.getAttributeNames().filter((name) => /^on|^style$/.test(name));
    expect(handlers, html).to.deep.equal([]);
  }
  for (const { href } of root.querySelectorAll("a")) expect(href).to.match(/^https?:/);
  expect(calls).to.equal(0);
  expect("polluted" in {}).to.equal(false);
}

describe("text from outside stays text", () => {
  beforeEach(() => {
    calls = 0;
    Object.assign(window, { injected: () => (calls += 1) });
    collector = fakeCollector();
  });
  afterEach(() => {
    tidyUp();
    Reflect.deleteProperty(window, "injected");
  });

  for (const name of attributes) {
    it(`in the attribute ${name}`, async () => {
      for (const payload of payloads) {
        const { root } = await mount({ form: "short", [name]: payload }, ".card, slot");
        await until(() => !root.textContent?.includes("…"));
        expectInert(root);
        tidyUp();
        collector = fakeCollector();
      }
    });
  }

  it("in context values and keys", async () => {
    for (const payload of payloads) {
      const { element, root } = await mount({ form: "short" });
      element.context = { [payload.slice(0, 40)]: payload, __proto__: payload } as never;
      choose(root, "q.overall", "4");
      press(root);
      await until(() => root.querySelector("code"));
      const sent = collector.requests.find(({ path }) => path.endsWith("/responses"));
      expect(JSON.parse(sent?.body ?? "")).to.have.property("context");
      expectInert(root);
      tidyUp();
      collector = fakeCollector();
    }
  });

  it("in every text of a form, and of what the collector answers", async () => {
    for (const payload of payloads) {
      collector.forms["short"] = withTexts({ ...shortForm, slug: "short" }, payload);
      collector.respond = (body) =>
        acknowledge(body, { comment: payload, receipt: payload || "x", promisedBy: payload });
      const { root } = await mount({ form: "short" });
      expect(root.querySelector("h2")?.textContent).to.equal(payload);
      choose(root, "q.overall", "4");
      press(root);
      await until(() => root.querySelector("code, [part=notice]"));
      expectInert(root);
      tidyUp();
      collector = fakeCollector();
    }
  });

  it("in a closed form's message and in a problem's detail", async () => {
    for (const payload of payloads) {
      collector.forms["short"] = { ...shortForm, closed: { message: { sv: payload } } };
      const closed = await mount({ form: "short" }, ".card p");
      expect(closed.root.querySelector(".card")?.textContent).to.include(payload);
      expectInert(closed.root);
      tidyUp();
      collector = fakeCollector();
      collector.respond = () => problem(403, payload, { detail: payload, title: payload });
      const { root } = await mount({ form: "short" });
      choose(root, "q.overall", "4");
      press(root);
      await until(() => root.querySelector("[part=notice]"));
      expectInert(root);
      tidyUp();
      collector = fakeCollector();
    }
  });
});
