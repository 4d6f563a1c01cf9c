import { expect } from "chai";
import { until } from "./host-page.ts";
import { acknowledge, choose, fakeCollector, mount, press, tidyUp } from "./states.ts";

const salt = "0123456789abcdef?until=1";
const answer = 40;

async function createChallenge() {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(salt + answer));
  const challenge = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0"));
  return {
    algorithm: "SHA-256",
    challenge: challenge.join(""),
    salt,
    signature: "ab",
    maxnumber: 100,
  };
}

/** Sends a response, and gives what the thanks say and what has come as proof. */
async function send(more = {}, answers: number[] = [204]) {
  const collector = fakeCollector();
  collector.respond = (body) => acknowledge(body, more);
  collector.proofAnswers = answers;
  const { element, root } = await mount({ form: "short", lang: "sv" });
  choose(root, "q.overall", "4");
  press(root);
  await until(() => root.querySelector("h2.outcome"));
  const of = (part: string) =>
    collector.requests.filter(({ path }) => path === `/v1/forms/short/${part}`);
  return { element, root, sent: () => of("responses"), proofs: () => of("proofs") };
}

describe("a response that waits for a proof", () => {
  const setTimeout = window.setTimeout;
  afterEach(() => {
    tidyUp();
    window.setTimeout = setTimeout;
    Reflect.deleteProperty(crypto, "subtle");
  });

  it("gets it once, after the thanks, which say the same as always", async () => {
    const plain = await send();
    const thanks = plain.root.textContent;
    expect(plain.proofs()).to.deep.equal([]);
    tidyUp();
    const { element, root, sent, proofs } = await send({ challenge: await createChallenge() });
    expect(root.textContent).to.equal(thanks);
    element.setAttribute("lang", "fi");
    await until(() => root.querySelector("h2.outcome")?.textContent?.startsWith("Kiitos"));
    await until(() => proofs().length > 0);
    const { id } = JSON.parse(sent()[0]!.body) as { id: string };
    const body = JSON.parse(proofs()[0]!.body) as { id: string; proof: string };
    expect(body.id).to.equal(id);
    const { maxnumber: _maxnumber, ...challenge } = await createChallenge();
    expect(JSON.parse(atob(body.proof))).to.deep.equal({ ...challenge, number: answer });
    expect(proofs()).to.have.length(1);
  });

  it("tries again where the collector is busy, and not where it refuses", async () => {
    window.setTimeout = ((run: () => void) => setTimeout(run, 0)) as typeof window.setTimeout;
    const { proofs } = await send({ challenge: await createChallenge() }, [503, 429, 422]);
    await until(() => proofs().length === 3);
    expect(new Set(proofs().map(({ body }) => body)).size).to.equal(1);
  });

  it("waits for a person where the browser cannot do the work, and nobody notices", async () => {
    const challenge = await createChallenge();
    const failures: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => failures.push(event.reason);
    window.addEventListener("unhandledrejection", note);
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    const { root, proofs } = await send({ challenge });
    await new Promise((resolve) => setTimeout(resolve));
    window.removeEventListener("unhandledrejection", note);
    expect(root.querySelector("h2.outcome")).to.not.equal(null);
    expect([failures, proofs()]).to.deep.equal([[], []]);
  });
});
