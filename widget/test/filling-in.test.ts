import { expect } from "chai";
import { until } from "./host-page.ts";
import {
  acknowledge,
  choose,
  fakeCollector,
  mount,
  press,
  problem,
  tidyUp,
  type,
} from "./states.ts";

const sentBodies = (requests: { path: string; body: string }[]) =>
  requests
    .filter(({ path }) => path.endsWith("/responses"))
    .map(({ body }) => JSON.parse(body) as { id: string; answers: Record<string, unknown> });

const isSent = (root: ShadowRoot) => until(() => root.querySelector("h2.outcome"));
const hasFailed = (root: ShadowRoot) => until(() => root.querySelector(".notice.outcome"));

describe("filling in a form", () => {
  afterEach(tidyUp);

  it("takes no focus on load, and moves it to the thanks after the person's own submit", async () => {
    fakeCollector();
    const before = document.activeElement;
    const { root, element } = await mount({ form: "short", lang: "sv" });
    expect(document.activeElement).to.equal(before);
    choose(root, "q.overall", "4");
    press(root);
    const heading = await isSent(root);
    expect(document.activeElement).to.equal(element);
    expect(root.activeElement).to.equal(heading);
  });

  it("leads from the list of faults to the field", async () => {
    fakeCollector();
    const { root } = await mount({ form: "short", lang: "sv" });
    press(root);
    const notice = await hasFailed(root);
    expect(root.activeElement).to.equal(notice);
    notice.querySelector("a")!.click();
    const first = root.querySelector<HTMLInputElement>("[name='q.overall']")!;
    expect(root.activeElement).to.equal(first);
    expect(location.hash).to.equal("");
    const note = first.closest("fieldset")!.getAttribute("aria-describedby")!;
    expect(root.getElementById(note)!.textContent).to.contain("Svara på frågan");
  });

  it("shows the collector's field errors at their questions and keeps what was typed", async () => {
    const collector = fakeCollector();
    const errors = [{ path: "answers.comment", message: "takes at most 50 characters" }];
    collector.respond = () => problem(422, "response-invalid", { errors });
    const { root } = await mount({ form: "short", lang: "en" });
    choose(root, "q.overall", "4");
    type(root, "q.comment", "Thanks");
    press(root);
    await hasFailed(root);
    const field = root.querySelector("textarea")!;
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    expect(root.getElementById("q.comment:note")!.textContent).to.contain("Check the answer");
    expect(field.value).to.equal("Thanks");
  });

  it("keeps the id when the same content is sent again, and thanks once it is stored", async () => {
    const collector = fakeCollector();
    collector.respond = () => problem(503, "busy", {}, { "retry-after": "60" });
    const { root } = await mount({ form: "short", lang: "sv" });
    choose(root, "q.overall", "4");
    press(root);
    await hasFailed(root);
    collector.respond = (body) => acknowledge(body, { promisedBy: "2027-03-14" });
    press(root);
    await isSent(root);
    const [first, second] = sentBodies(collector.requests);
    expect(second).to.deep.equal(first);
    expect(root.textContent).to.contain("Du får svar senast 14 mars 2027.");
  });

  it("tells that the earlier version arrived, with its receipt, and sends the change as new", async () => {
    const collector = fakeCollector();
    const stored = new Map<string, string>();
    collector.respond = (body) => {
      const { id } = JSON.parse(body) as { id: string };
      const before = stored.get(id);
      if (before && before !== body) return problem(409, "id-used");
      stored.set(id, body);
      // The first answer is lost on the way, as a long wait that the person does not sit out.
      return before || stored.size > 1
        ? acknowledge(body)
        : problem(503, "busy", {}, { "retry-after": "60" });
    };
    const { root } = await mount({ form: "short", lang: "sv" });
    choose(root, "q.overall", "4");
    press(root);
    await hasFailed(root);
    type(root, "q.comment", "Jag kom på en sak till");
    press(root);
    const code = await until(() => root.querySelector(".notice code"));
    expect(code.textContent).to.equal("7K3M Q9ZT 2WXA 4HND P8RV 6CEY");
    expect(root.querySelector("textarea")!.value).to.equal("Jag kom på en sak till");
    press(root);
    await isSent(root);
    expect(stored.size).to.equal(2);
  });

  it("sends nothing when the page cancels the submit", async () => {
    const collector = fakeCollector();
    const { root, element } = await mount({ form: "short", lang: "sv" });
    element.addEventListener("respons-submit", (event) => event.preventDefault());
    choose(root, "q.overall", "4");
    press(root);
    expect(sentBodies(collector.requests)).to.deep.equal([]);
  });

  it("fires its events outside the shadow root, without personal data", async () => {
    fakeCollector();
    const seen: unknown[] = [];
    const note = (event: Event) => seen.push(event.type, (event as CustomEvent<unknown>).detail);
    const types = ["ready", "submit", "sent"].map((step) => `respons-${step}`);
    for (const each of types) document.addEventListener(each, note);
    const { root } = await mount({ form: "short", lang: "sv" });
    choose(root, "q.overall", "4");
    type(root, "q.comment", "Tack!");
    press(root);
    await isSent(root);
    for (const each of types) document.removeEventListener(each, note);
    const detail = { form: "short", reason: undefined };
    expect(seen).to.deep.equal(types.flatMap((each) => [each, detail]));
  });

  it("cuts the page's own context to the limits and leaves out a faulty point", async () => {
    const collector = fakeCollector();
    const { root, element } = await mount({ form: "short", lang: "sv", point: "Not A Slug" });
    const many = Array.from({ length: 30 }, (_, index) => [`key${index}`, "x".repeat(300)]);
    element.context = Object.fromEntries(many) as Record<string, string>;
    choose(root, "q.overall", "4");
    press(root);
    await isSent(root);
    const [body] = sentBodies(collector.requests) as unknown as { context: object }[];
    expect(Object.values(body!.context)).to.deep.equal(Array(20).fill("x".repeat(200)));
    expect(body).to.not.have.property("point");
  });

  it("keeps the draft when the language changes and when the form is closed and opened", async () => {
    fakeCollector();
    const { root, element } = await mount({ form: "short", lang: "sv" });
    type(root, "q.comment", "Kvar");
    element.close();
    await until(() => root.querySelector("section[hidden]"));
    element.open();
    element.setAttribute("lang", "fi-FI");
    await until(() => root.querySelector("h2")?.textContent === "Miten meni?");
    expect(root.querySelector("textarea")!.value).to.equal("Kvar");
    expect(root.querySelector("section")!.hidden).to.equal(false);
  });

  it("asks again, empty and under a new id, after reset", async () => {
    const collector = fakeCollector();
    const { root, element } = await mount({ form: "short", lang: "sv" });
    for (const score of ["4", "2"]) {
      choose(root, "q.overall", score);
      press(root);
      await isSent(root);
      element.reset();
      await until(() => root.querySelector("form"));
      expect(root.querySelector(":checked")).to.equal(null);
    }
    const ids = sentBodies(collector.requests).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(2);
  });

  it("counts started once, and shown once the form was in view", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "short", lang: "sv", unit: "clinic" });
    type(root, "q.comment", "a");
    type(root, "q.comment", "ab");
    const steps = () =>
      collector.requests
        .filter(({ path }) => path.endsWith("/displays"))
        .map(({ body }) => JSON.parse(body) as { step: string });
    await until(() => steps().length > 1);
    expect(steps().map(({ step }) => step)).to.deep.equal(["started", "shown"]);
    expect(steps()[0]).to.include({ formVersion: 3, unit: "clinic", channel: "embed" });
  });

  it("falls back to the form's first language where the page's is not offered", async () => {
    fakeCollector();
    const { root } = await mount({ form: "short", lang: "de" });
    expect(root.querySelector("h2")!.textContent).to.equal("Hur gick det?");
  });

  it("keeps keys typed in its fields from the page's shortcuts", async () => {
    fakeCollector();
    const { root } = await mount({ form: "short", lang: "sv" });
    let heard = 0;
    const hear = () => (heard += 1);
    document.addEventListener("keydown", hear);
    const key = new KeyboardEvent("keydown", { key: "s", bubbles: true, composed: true });
    root.querySelector("textarea")!.dispatchEvent(key);
    document.removeEventListener("keydown", hear);
    expect(heard).to.equal(0);
  });
});
