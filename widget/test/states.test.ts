import { expect } from "chai";
import { until } from "./host-page.ts";
import { choose, fakeCollector, mount, press, problem, tidyUp, type } from "./states.ts";
import type { FakeCollector } from "./states.ts";

/** Brings the element into one state; answers what shows that it is there. */
const states: Record<string, (collector: FakeCollector, lang: string) => Promise<ShadowRoot>> = {
  async loading(collector, lang) {
    collector.opensAt = new Promise(() => undefined);
    return (await mount({ form: "short", lang }, "slot")).root;
  },
  async asking(_, lang) {
    const { root } = await mount({ form: "full", lang });
    choose(root, "q.reasons", "other");
    type(root, "q.comment", "x".repeat(45));
    await until(() => root.querySelector("[name='q.reasons.other']"));
    return root;
  },
  async faults(_, lang) {
    const { root } = await mount({ form: "full", lang });
    type(root, "q.contact.email", "maija");
    press(root);
    await until(() => root.querySelector(".notice"));
    return root;
  },
  async reviewing(_, lang) {
    const { root } = await mount({ form: "guarded", lang });
    type(root, "q.comment", "010594Y9032, 040 123 4567, a@example.fi");
    press(root);
    await until(() => root.querySelector("h3.outcome"));
    return root;
  },
  async sending(collector, lang) {
    collector.respond = () => new Promise(() => undefined);
    const { root } = await mount({ form: "short", lang });
    choose(root, "q.overall", "5");
    press(root);
    await until(() => root.querySelector("[inert]"));
    return root;
  },
  async failed(collector, lang) {
    collector.respond = () => problem(429, "too-many-requests", {}, { "retry-after": "60" });
    const { root } = await mount({ form: "short", lang });
    choose(root, "q.overall", "2");
    press(root);
    await until(() => root.querySelector(".notice"));
    return root;
  },
  async sent(_, lang) {
    const { root } = await mount({ form: "short", lang });
    choose(root, "q.overall", "4");
    type(root, "q.comment", "Tack!");
    press(root);
    await until(() => root.querySelector("code"));
    return root;
  },
  async closed(_, lang) {
    return (await mount({ form: "closed", lang }, "h2")).root;
  },
  async unavailable(_, lang) {
    return (await mount({ form: "unknown", lang }, ".card")).root;
  },
};

describe("what the live region says", () => {
  afterEach(tidyUp);

  const says = (root: ShadowRoot) => root.querySelector("[role='status']")!.textContent;
  const announcements: Record<string, string> = {
    asking: "",
    // Focus has moved to these, which reads them out; thanks alone have more to say.
    faults: "",
    reviewing: "",
    sending: "Skickar …",
    failed: "",
    sent: "Den har kommit fram och sparats.",
    closed: "Stängt i mars.",
    unavailable: "Formuläret kan inte visas just nu.",
  };
  for (const [name, words] of Object.entries(announcements)) {
    it(`${name}: ${words || "nothing"}`, async () => {
      const root = await states[name]!(fakeCollector(), "sv");
      await until(() => says(root) === words);
    });
  }

  it("is there before it speaks", async () => {
    const collector = fakeCollector();
    const root = await states["loading"]!(collector, "sv");
    const region = root.querySelector("[role='status']")!;
    await until(() => region.textContent === "Formuläret laddas …");
    expect(region.isConnected).to.equal(true);
  });
});
