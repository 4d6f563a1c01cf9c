import { describe, expect, it } from "vitest";
import type { Acknowledgement, ProblemDetails, QuarantinePage } from "@respons/wire";
import { openWorld } from "../access-matrix/world.ts";
import { validResponse } from "../test-collector.ts";
import { holdDecisions, holds } from "./table.ts";
import { solve, underFlood } from "./under-flood.ts";

async function open() {
  const collector = underFlood(await openWorld({ allowedOrigins: ["https://www.city.example"] }));
  const { app, db, post } = collector;
  const headers = { "Content-Type": "application/json", Origin: "https://www.city.example" };
  const respond = async (response: object) => {
    const answer = await post(response, headers);
    return { status: answer.status, ...((await answer.json()) as Acknowledgement) };
  };
  const prove = async (id: string, proof: string, form = "visit", more = {}) => {
    const answer = await app.request(`/v1/forms/${form}/proofs`, {
      method: "POST",
      headers: { ...headers, ...more },
      body: JSON.stringify({ id, proof }),
    });
    if (answer.status === 204) return answer.headers.get("access-control-allow-origin");
    return ((await answer.json()) as ProblemDetails).code;
  };
  return {
    ...collector,
    respond,
    prove,
    /** A response that waits for its proof, and the proof. */
    hold: async () => {
      const response = validResponse();
      const { challenge } = await respond(response);
      return { id: response.id, response, proof: challenge ? solve(challenge) : "" };
    },
    standings: () => db.read.values("SELECT standing FROM responses ORDER BY seq"),
    rollUp: () =>
      db.read.values(
        "SELECT day, question, value, n FROM answer_counts WHERE n <> 0 ORDER BY 2, 3",
      ),
    decisions: () => db.read.select().from(holdDecisions),
  };
}

/** What a handler does about the one response there is. */
async function openSorting() {
  const world = await open();
  const who = { Cookie: await world.signInAs("handler", "above") };
  const decide = async (decision: string) => {
    const [row] = await world.db.read.values<[string]>("SELECT response_id FROM responses");
    const body = { responseIds: [row?.[0]], decision };
    await world.send("POST", "/api/quarantine/decisions", who, body);
  };
  const counts = async () => {
    const answer = await world.app.request("/api/quarantine", { headers: who });
    return ((await answer.json()) as QuarantinePage).counts;
  };
  return { ...world, decide, counts };
}

describe("a proof after sending", () => {
  it("counts the response in its own day, once, and as nobody's decision", async () => {
    const { respond, prove, hold, standings, rollUp, decisions, clock, db } = await open();
    const { id, proof, response } = await hold();
    expect(await rollUp()).toEqual([]);
    clock.now = new Date("2026-11-22T13:59:59Z");
    const answers = await Promise.all([prove(id, proof), prove(id, proof)]);
    expect([...answers, await prove(id, proof)]).toEqual(["*", "*", "*"]);
    expect(await standings()).toEqual([["counted"]]);
    expect(await rollUp()).toEqual([
      ["2026-11-22", "", "", 1],
      ["2026-11-22", "rating", "", 1],
      ["2026-11-22", "rating", "5", 1],
    ]);
    expect(await decisions()).toEqual([{ day: "2026-11-22", unitId: 1, decision: "proven", n: 1 }]);
    expect(await db.read.select().from(holds)).toMatchObject([
      { decision: "proven", decidedAt: clock.now, decidedBy: null },
    ]);
    expect(await respond(response)).not.toHaveProperty("challenge");
  });

  it("is asked for again where the acknowledgement was lost, with the same receipt", async () => {
    const { respond, prove, standings } = await open();
    const response = validResponse();
    const first = await respond(response);
    const again = await respond(response);
    expect([first.status, again.status, again.receipt]).toEqual([201, 200, first.receipt]);
    if (!again.challenge) throw new Error("no work was asked for");
    await prove(response.id, solve(again.challenge));
    expect(await standings()).toEqual([["counted"]]);
  });

  it("is not asked for, and releases nothing, where the response waits for more", async () => {
    const { respond, prove, proofFor, standings, signals } = await open();
    const spam = validResponse({ answers: { rating: 1, comment: "https://a.example" } });
    expect(await respond(spam)).not.toHaveProperty("challenge");
    expect(await respond(spam)).not.toHaveProperty("challenge");
    expect(await prove(spam.id, await proofFor(spam.id))).toBe("*");
    expect(await standings()).toEqual([["quarantined"]]);
    expect(await signals()).toEqual([["only-links", "no-proof-under-attack"]]);
  });

  it("is refused where it is another's, too old, made up, or of no form or site", async () => {
    const { prove, hold, standings, clock } = await open();
    const [one, other] = [await hold(), await hold()];
    expect(await prove(other.id, one.proof)).toBe("proof-invalid");
    for (const made of ["", "e30=", btoa("null"), "😀"]) {
      expect(await prove(one.id, made)).toBe("proof-invalid");
    }
    expect(await prove("x", one.proof)).toBe("response-invalid");
    expect(await prove(one.id, one.proof, "nowhere")).toBe("form-unknown");
    const elsewhere = { Origin: "https://elsewhere.example" };
    expect(await prove(one.id, one.proof, "visit", elsewhere)).toBe("origin-not-allowed");
    // Right, but there is no such response to this form.
    expect(await prove(one.id, one.proof, "clinic-form")).toBe("*");
    clock.now = new Date("2026-11-22T14:00:00Z");
    expect(await prove(one.id, one.proof)).toBe("proof-invalid");
    expect(await standings()).toEqual([["quarantined"], ["quarantined"]]);
  });
});

describe("a person's decision and a proof", () => {
  it("leave the decision standing, also one that was taken back", async () => {
    const { prove, hold, decide, counts, standings, rollUp } = await openSorting();
    const { id, proof } = await hold();
    await decide("spam");
    await prove(id, proof);
    expect(await standings()).toEqual([["spam"]]);
    await decide("held");
    await prove(id, proof);
    expect(await standings()).toEqual([["quarantined"]]);
    expect(await rollUp()).toEqual([]);
    expect(await counts()).toMatchObject({ waiting: 1, decided: 0, proven: 0 });
  });

  it("are told apart: the proof is no wrong signal, and a person can still call it spam", async () => {
    const { prove, hold, decide, counts, rollUp } = await openSorting();
    const { id, proof } = await hold();
    await prove(id, proof);
    expect(await counts()).toMatchObject({ waiting: 0, decided: 0, released: 0, proven: 1 });
    await decide("spam");
    await prove(id, proof);
    expect(await counts()).toMatchObject({ spam: 1, decided: 1, released: 0, proven: 0 });
    expect(await rollUp()).toEqual([]);
    await decide("released");
    expect(await counts()).toMatchObject({ spam: 0, decided: 1, released: 1, proven: 0 });
  });
});

it("no address can send proofs without end", async () => {
  const { deps, prove, hold } = await open();
  const { id, proof } = await hold();
  Object.assign(deps, { callerOf: () => "192.0.2.1" });
  for (let i = 0; i < 300; i += 1) deps.limits.take("proofs", "192.0.2.1");
  expect(await prove(id, proof)).toBe("too-many-requests");
});
