import { expect } from "chai";
import { until } from "./host-page.ts";
import { choose, fakeCollector, mount, press, tidyUp, type } from "./states.ts";

const isVisible = (root: ShadowRoot, name: string) =>
  root.querySelector(`[name="${name}"]`)!.checkVisibility();

describe("a question with a condition", () => {
  afterEach(tidyUp);

  it("is asked after the answer that calls for it, and said aloud", async () => {
    fakeCollector();
    const { root } = await mount({ form: "branching", lang: "sv" });
    const status = root.querySelector("[role=status]")!;
    expect(isVisible(root, "q.reasons")).to.equal(false);
    expect(status.textContent).to.equal("");
    choose(root, "q.recommend", "3");
    await until(() => isVisible(root, "q.reasons"));
    expect(isVisible(root, "q.comment")).to.equal(false);
    expect(status.textContent).to.equal("Vad gick snett? Vill du ha svar?");
    choose(root, "q.reasons", "staff");
    await until(() => isVisible(root, "q.comment"));
  });

  it("keeps what was written while it is hidden, and sends nothing of it", async () => {
    const collector = fakeCollector();
    const { root } = await mount({ form: "branching", lang: "sv" });
    choose(root, "q.recommend", "3");
    choose(root, "q.reasons", "staff");
    type(root, "q.comment", "Ingen hälsade.");
    type(root, "q.contact.email", "anna@exempel.fi");
    choose(root, "q.recommend", "9");
    await until(() => !isVisible(root, "q.comment"));
    choose(root, "q.recommend", "2");
    await until(() => isVisible(root, "q.comment"));
    expect(root.querySelector("textarea")!.value).to.equal("Ingen hälsade.");
    choose(root, "q.recommend", "9");
    press(root);
    await until(() => root.querySelector("h2.outcome"));
    const { body } = collector.requests.find(({ path }) => path.endsWith("/responses"))!;
    const { answers, contact } = JSON.parse(body) as Record<string, unknown>;
    expect(answers).to.deep.equal({ recommend: 9 });
    expect(contact).to.equal(undefined);
  });

  it("is required only while it is shown", async () => {
    fakeCollector();
    const { root } = await mount({ form: "branching", lang: "sv" });
    choose(root, "q.recommend", "3");
    choose(root, "q.reasons", "staff");
    press(root);
    const notice = await until(() => root.querySelector(".notice.outcome"));
    expect([...notice.querySelectorAll("a")].map(({ hash }) => hash)).to.deep.equal([
      "#q.comment",
      "#q.contact",
    ]);
    choose(root, "q.recommend", "9");
    press(root);
    await until(() => root.querySelector("h2.outcome"));
  });
});
