import { createChallenge, verifySolution } from "altcha-lib/v1";
import { describe, expect, it } from "vitest";
import type { Challenge } from "@respons/wire";
import { openTestCollector, validResponse } from "../test-collector.ts";
// The very script that browsers run.
import prove from "@respons/wire/prove";
import { solve, underFlood } from "./under-flood.ts";

it("is done by the script of the hosted page", async () => {
  const { salt, signature, challenge } = await createChallenge({
    hmacKey: "key",
    maxnumber: 300,
    number: 300,
  });
  const work = { algorithm: "SHA-256", challenge, salt, signature } as const;
  expect(await verifySolution(await prove({ ...work, maxnumber: 300 }), "key")).toBe(true);
  expect(await prove({ ...work, maxnumber: 299 })).toBe("");
});

describe("while a flood comes", () => {
  it("a response with its own proof counts, one without waits", async () => {
    const { post, proofFor, signals } = underFlood(await openTestCollector());
    const proven = validResponse();
    const proof = await proofFor(proven.id);
    expect((await post({ ...proven, proof })).status).toBe(201);
    expect(await signals()).toEqual([]);
    // The same response sent again need not repeat the work.
    expect((await post(proven)).status).toBe(200);
    for (const made of ["", "e30=", btoa("null"), btoa('{"salt":1}'), "😀", proof]) {
      expect((await post({ ...validResponse(), proof: made })).status).toBe(201);
    }
    expect(await signals()).toEqual(Array.from({ length: 6 }, () => ["no-proof-under-attack"]));
  });

  it("a proof is worth nothing after four hours", async () => {
    const { post, proofFor, signals, clock } = underFlood(await openTestCollector());
    const late = validResponse();
    const proof = await proofFor(late.id);
    clock.now = new Date(clock.now.getTime() + 4 * 3_600_000);
    await post({ ...late, proof });
    expect(await signals()).toEqual([["no-proof-under-attack"]]);
  });

  it("the hosted page asks for it, and carries it", async () => {
    const { app, postPage, signals } = underFlood(await openTestCollector());
    const page = await (await app.request("/f/visit?lang=sv")).text();
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const challenge = /data-challenge="([^"]+)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";
    const script = /data-prover="([^"]+)"/.exec(page)?.[1] ?? "";
    expect((await app.request(script)).status).toBe(200);
    const proof = solve(JSON.parse(challenge.replaceAll("&amp;", "&")) as Challenge);
    const fields = { id, formVersion: "1", language: "sv", channel: "link", "answers.rating": "5" };
    expect((await postPage("/f/visit", { ...fields, proof })).status).toBe(200);
    expect(await signals()).toEqual([]);
  });
});

it("asks nobody for work in everyday life", async () => {
  const { app } = await openTestCollector();
  const answer = await app.request(`/v1/forms/visit/challenge?id=${validResponse().id}`);
  expect(await answer.json()).toEqual({ challenge: null });
  expect(await (await app.request("/f/visit?lang=sv")).text()).not.toContain("data-challenge");
});
