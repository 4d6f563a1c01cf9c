import { expect } from "chai";
import { type SendResult, sendResponse } from "./response-sender.ts";

const acknowledgement = {
  id: "1",
  receipt: "ABCD",
  receivedAt: "",
  promisedBy: null,
  comment: null,
};

/** Answers each request with the next of `answers`; an error is a lost answer. */
function fakeFetch(...answers: (Response | Error)[]) {
  const bodies: string[] = [];
  window.fetch = (_, options) => {
    bodies.push(options?.body as string);
    const answer = answers.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  };
  return bodies;
}

const json = (status: number, value: unknown, headers = {}) =>
  new Response(JSON.stringify(value), { status, headers });

describe("sendResponse", () => {
  const fetch = window.fetch.bind(window);
  let waits: number[] = [];
  const send = (body = "{}"): Promise<SendResult> =>
    sendResponse("https://collector.test/", body, (waitMs) => Promise.resolve(waits.push(waitMs)));

  beforeEach(() => {
    waits = [];
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  for (const status of [200, 201]) {
    it(`takes ${status} with a receipt for sent`, async () => {
      fakeFetch(json(status, acknowledgement));
      expect(await send()).to.deep.equal({ name: "sent", acknowledgement });
    });
  }

  it("does not thank for a 200 that no collector wrote", async () => {
    const portal = () => new Response("<h1>Log in to the network</h1>");
    const bodies = fakeFetch(portal(), portal(), portal());
    expect(await send()).to.deep.equal({ name: "failed", cause: "unreachable" });
    expect(bodies).to.have.length(3);
  });

  it("sends the same bytes again, twice, after lost answers and server errors", async () => {
    const bodies = fakeFetch(new TypeError("lost"), json(500, {}), json(201, acknowledgement));
    expect((await send('{"id":"1"}')).name).to.equal("sent");
    expect(bodies).to.deep.equal(['{"id":"1"}', '{"id":"1"}', '{"id":"1"}']);
    expect(waits[0]).to.be.within(500, 1500);
    expect(waits[1]).to.be.within(2000, 6000);
  });

  it("waits as long as a busy collector asks", async () => {
    fakeFetch(json(503, {}, { "retry-after": "7" }), json(201, acknowledgement));
    expect((await send()).name).to.equal("sent");
    expect(waits).to.deep.equal([7000]);
  });

  it("tells the person about a long wait instead of waiting", async () => {
    fakeFetch(json(429, {}, { "retry-after": "120" }));
    expect(await send()).to.deep.equal({
      name: "failed",
      cause: "busy",
      retryAfterSeconds: 120,
    });
    expect(waits).to.deep.equal([]);
  });

  const refusals: [status: number, code: string | undefined, cause: string][] = [
    [400, "not-json", "not-json"],
    [403, "origin-not-allowed", "origin-not-allowed"],
    [409, "id-used", "id-used"],
    [410, "form-closed", "form-closed"],
    [410, "response-erased", "response-erased"],
    [413, undefined, "body-too-large"],
    [422, undefined, "internal"],
  ];
  for (const [status, code, cause] of refusals) {
    it(`never repeats after ${status} ${code ?? "without a code"}`, async () => {
      const answer = code ? json(status, { code }) : new Response("a proxy's page", { status });
      const bodies = fakeFetch(answer);
      expect(await send()).to.deep.equal({ name: "failed", cause });
      expect(bodies).to.have.length(1);
    });
  }

  it("hands on the collector's field errors", async () => {
    const errors = [{ path: "answers.overall", message: "is required" }];
    fakeFetch(json(422, { code: "response-invalid", errors }));
    expect(await send()).to.deep.equal({ name: "invalid", errors });
  });

  it("refuses a body over 64 KiB without sending it", async () => {
    const bodies = fakeFetch();
    expect(await send("ä".repeat(32_769))).to.deep.equal({
      name: "failed",
      cause: "body-too-large",
    });
    expect(bodies).to.deep.equal([]);
  });
});
