import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Quote, QuoteList } from "@respons/wire";
import { createJobs } from "../jobs/jobs.ts";
import { createRetentionJob } from "../retention/retention-job.ts";
import { openReview } from "../test-review.ts";

const COMMENT =
  "Ring mig på 040 123 4567 eller skriv till maja@example.fi, jag bor på Storgatan 5. Tack ändå.";

const folder = mkdtempSync(join(tmpdir(), "respons-quotes-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function openWithQuote(comment: string, text: string, databaseFile?: string) {
  const opened = await openReview(databaseFile === undefined ? {} : { databaseFile });
  const { coder, review, send } = opened;
  const responseId = await send(comment);
  await coder.post(`${review}/marks`, { responses: [responseId], marked: true });
  const propose = (words: string) => coder.post(`${review}/quotes`, { responseId, text: words });
  const proposed = await propose(text);
  const quote = (await proposed.json()) as Quote;
  return { ...opened, responseId, propose, quote, path: `${review}/quotes/${quote.id}` };
}

describe("a quote", () => {
  it("has all personal data masked, also what the stretch cuts in two", async () => {
    const { quote, propose } = await openWithQuote(COMMENT, COMMENT);
    for (const part of ["4567", "maja@", "Storgatan 5"]) expect(quote.text).not.toContain(part);
    expect(quote.text).toContain("Tack ändå.");
    const cut = (await (await propose("040 123")).json()) as Quote;
    expect(cut.text).toMatch(/^\[[^\]\d]+\]$/);
    const tail = (await (await propose("4567 eller skriv")).json()) as Quote;
    expect(tail.text).toMatch(/^\[[^\]\d]+\] eller skriv$/);
  });

  it("is a stretch of the comment, and the same one is proposed once", async () => {
    const { propose, quote } = await openWithQuote("Bra bemött, men lång kö.", "Bra bemött");
    expect((await propose("Dåligt bemött")).status).toBe(422);
    const again = (await (await propose("Bra bemött")).json()) as Quote;
    expect(again.id).toBe(quote.id);
  });

  it("is approved by another than who proposed it, and taken back by anybody", async () => {
    const { coder, path, signInAs } = await openWithQuote("Bra bemött.", "Bra bemött.");
    const other = await signInAs("analyst");
    const own = await coder.post(path, { state: "approved" });
    expect(await own.json()).toMatchObject({ status: 403, code: "own-review" });
    const approved = await other.post(path, { state: "approved" });
    expect(await approved.json()).toMatchObject({ state: "approved", checkedBySame: false });
    const rejected = await coder.post(path, { state: "rejected" });
    expect(await rejected.json()).toMatchObject({ state: "rejected" });
  });

  it("is approved by the same person where there is nobody else, and says so", async () => {
    const { coder, path, signInAs } = await openWithQuote("Bra bemött.", "Bra bemött.");
    await signInAs("coder", "own");
    const approved = await coder.post(path, { state: "approved" });
    expect(await approved.json()).toMatchObject({ state: "approved", checkedBySame: true });
  });

  it("goes with its text when that has run out", async () => {
    const { coder, review, deps, clock } = await openWithQuote("Bra bemött.", "Bra bemött.");
    const quotes = async () => (await coder.read<QuoteList>(`${review}/quotes`)).quotes;
    expect(await quotes()).toHaveLength(1);
    const jobs = createJobs(deps, [createRetentionJob(deps)]);
    for (const day of ["22", "23", "24"]) {
      clock.now = new Date(`2028-11-${day}T01:15:00Z`);
      await jobs.run("retention");
    }
    expect(await deps.db.read.values("SELECT text FROM quotes")).toEqual([]);
  });

  it("goes with its response, as mark and codes do, and leaves no byte behind", async () => {
    const databaseFile = join(folder, "respons.db");
    const marked = "Kvittrande bra bemött";
    const opened = await openWithQuote(`${marked}. Tack.`, marked, databaseFile);
    const { coder, review, responseId, deps, db } = opened;
    await coder.put(`${review}/codings/${responseId}`, { codes: ["care"] });
    const isFound = () =>
      readdirSync(folder).some((file) =>
        readFileSync(join(folder, file), "utf8").includes("Kvittrande"),
      );
    expect(isFound()).toBe(true);
    const [[clientId] = [""]] = await db.read.values<[string]>("SELECT client_id FROM responses");
    await deps.erase(clientId);
    for (const table of ["quotes", "codings", "review_marks"]) {
      expect(await db.read.values(`SELECT * FROM ${table}`), table).toEqual([]);
    }
    expect(isFound()).toBe(false);
  });
});
