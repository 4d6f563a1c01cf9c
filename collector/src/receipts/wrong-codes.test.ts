import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { expect, it } from "vitest";
import type { Acknowledgement } from "@respons/wire";
import { createReceipt, hashReceipt, parseReceipt } from "../receipt-code.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";

const CODES = 10_000;
const MARK = "Det här får ingen annan läsa";
const otherKey = Buffer.from("the key of another collector");

/** Wrong in every way there is; each second one has a check symbol that fits. */
function guess(n: number, right: string): string {
  const valid = createReceipt(otherKey, `guess ${n}`);
  if (n % 2 === 0) return valid;
  const digits = createHash("sha256").update(`guess ${n}`).digest("hex").toUpperCase();
  const kinds = [
    digits.slice(0, 24),
    // The right one with one symbol changed, or two swapped.
    right.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    right.slice(1) + right.slice(0, 1),
    `${right.slice(0, 12)}${valid.slice(12)}`,
    right.slice(0, -1),
  ];
  return kinds[(n >> 1) % kinds.length] ?? "";
}

async function open(limits: "on" | "off") {
  const collector = await openTestCollector({ environment: { RESPONS_RATE_LIMITS: limits } });
  const sent = validResponse({ answers: { rating: 1, comment: MARK } });
  const { receipt } = (await (await collector.post(sent)).json()) as Acknowledgement;
  const right = receipt.replaceAll("-", "");
  const ask = (code: string, action = "show") => {
    const body = new URLSearchParams({ receipt: code, action, message: "x" }).toString();
    // What the server knows of the connection.
    const incoming = Object.assign(Readable.from([Buffer.from(body)]), {
      socket: { remoteAddress: "192.0.2.7" },
    });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    return collector.app.request("/r?lang=sv", { method: "POST", headers, body }, { incoming });
  };
  return { ...collector, right, ask };
}

it(`knows none of ${CODES} wrong codes`, async () => {
  const { right, db } = await open("off");
  const codes = Array.from({ length: CODES }, (_, n) => guess(n, right));
  expect(codes.filter((code) => parseReceipt(code)).length).toBeGreaterThanOrEqual(CODES / 2);
  expect(codes).not.toContain(right);
  const hashes = new Set(codes.map((code) => hashReceipt(parseReceipt(code) ?? code)));
  const rows = await db.read.values<[string]>("SELECT receipt_hash FROM responses");
  expect(rows.map(([hash]) => hashes.has(hash))).toEqual([false]);
  expect(rows).toEqual([[hashReceipt(right)]]);
});

// Each page costs a millisecond; `WRONG_CODES=10000` posts them all.
const posted = Number(process.env["WRONG_CODES"] ?? CODES / 25);

it(`shows, changes and erases nothing where ${posted} of them are posted`, async () => {
  const { ask, right, db } = await open("off");
  const actions = ["show", "erase", "write", "ask"];
  let accepted = 0;
  for (let n = 0; n < posted; n += 1) {
    const page = await (await ask(guess(n, right), actions[n % actions.length])).text();
    if (!page.includes("Ingen respons hittades") || page.includes(MARK)) accepted += 1;
  }
  expect(accepted).toBe(0);
  expect(await db.read.values("SELECT count(*) FROM responses")).toEqual([[1]]);
  expect(await db.read.values("SELECT count(*) FROM case_messages")).toEqual([[0]]);
  expect(await (await ask(right)).text()).toContain(MARK);
}, 120_000);

it("slows one address down after thirty, whose right codes then have to wait as well", async () => {
  const { ask, right } = await open("on");
  const statuses = [];
  for (let n = 0; n < 40; n += 1) statuses.push((await ask(guess(2 * n, right))).status);
  expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 200));
  expect(statuses.at(-1)).toBe(429);
  const held = await ask(right);
  expect([held.status, Number(held.headers.get("retry-after")) > 0]).toEqual([429, true]);
});
