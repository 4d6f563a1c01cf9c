import { findPersonalData } from "@respons/privacy";
import { beforeAll, describe, expect, it } from "vitest";
import type { CodeCounts, QuoteList, ReviewSummary } from "@respons/wire";
import { formVersions, forms } from "../forms/table.ts";
import { organisation } from "../organisation/table.ts";
import { openTestCollector } from "../test-collector.ts";
import { units } from "../units/table.ts";
import { loadDemonstration } from "./load.ts";
import { planResponses, type PlannedResponse } from "./plan.ts";
import { planReview, type PlannedPick } from "./review-plan.ts";

/** The plan's part that the review is about comes first. */
function listFeedback(): PlannedResponse[] {
  const feedback: PlannedResponse[] = [];
  for (const planned of planResponses()) {
    if (planned.form !== "feedback") break;
    feedback.push(planned);
  }
  return feedback;
}

async function openDemonstration(planned: readonly PlannedResponse[]) {
  const collector = await openTestCollector();
  const { db, deps } = collector;
  for (const table of [formVersions, forms, units, organisation]) await db.write.delete(table);
  deps.units.refresh();
  await loadDemonstration(deps, () => undefined, planned);
  deps.units.refresh();
  const staff = await collector.signIn([{ role: "analyst", unit: "rantamaa" }]);
  const read = async <Answer>(path: string) =>
    (await (await staff.get(`/api/reviews/social-reporting-2016${path}`)).json()) as Answer;
  /** One number, straight from the tables. */
  const ask = async (sql: string) => (await db.read.values<[number]>(sql))[0]?.[0] ?? -1;
  return { ...collector, staff, read, ask };
}

const planned = listFeedback();
const picks = planReview(planned);
let demonstration: Awaited<ReturnType<typeof openDemonstration>>;

beforeAll(async () => {
  demonstration = await openDemonstration(planned);
}, 120_000);

/** The code itself or one below it, by its name alone. */
const has = (code: string) => (pick: PlannedPick) =>
  pick.codes.some((one) => one === code || one.startsWith(`${code}.`));

describe("the review of November 2015 to February 2016", () => {
  it("has the funnel of the document: 1,554 received, a little over 200 picked, all coded", async () => {
    const { funnel, from, to } = await demonstration.read<ReviewSummary>("");
    expect([from, to]).toEqual(["2015-11-01", "2016-02-29"]);
    expect(funnel).toEqual({ received: 1554, withComment: 1554, selected: 214, coded: 214 });
    expect(await demonstration.ask("SELECT count(*) FROM responses")).toBe(1554);
    expect(await demonstration.ask("SELECT count(DISTINCT response) FROM review_marks")).toBe(214);
    const coded = "SELECT count(DISTINCT response) FROM codings";
    expect(await demonstration.ask(coded)).toBe(214);
  });

  it("counts each code as the plan and a query of its own do, each response once", async () => {
    const { cuts, rows } = await demonstration.read<CodeCounts>("/counts?by=all");
    expect(cuts).toEqual([{ by: "all", key: "", coded: 214, suppressed: false }]);
    expect(rows).toHaveLength(38);
    for (const { code, cells } of rows) {
      const n = picks.filter(has(code)).length;
      const sql = `SELECT count(DISTINCT response) FROM codings
        WHERE code = '${code}' OR code LIKE '${code}.%'`;
      expect(await demonstration.ask(sql), code).toBe(n);
      const [cell] = cells;
      if (cell?.suppressed) expect(cell.n, code).toBeNull();
      else expect(cell?.n, code).toBe(n);
      if (n > 0 && n < 5) expect(cell?.suppressed, code).toBe(true);
    }
    const depths = rows.filter(({ cells }) => (cells[0]?.n ?? 0) > 0).map(({ depth }) => depth);
    expect(Math.max(...depths)).toBe(2);
  });

  it("names professions within what is positive", async () => {
    const { cuts, rows } = await demonstration.read<CodeCounts>("/counts?within=tone.positive");
    expect(cuts[0]?.coded).toBe(picks.filter(has("tone.positive")).length);
    const both = picks.filter(has("tone.positive")).filter(has("profession.doctor"));
    const doctors = rows.find(({ code }) => code === "profession.doctor");
    expect(doctors?.cells[0]?.n).toBe(both.length);
  });

  it("cuts by language, whose counts are those of the plan", async () => {
    const { cuts, rows } = await demonstration.read<CodeCounts>("/counts?by=language");
    expect(cuts.map(({ key }) => key)).toEqual(["", "en", "fi", "sv"]);
    const languages = new Map(planned.map(({ seed, response }) => [seed, response.language]));
    const access = rows.find(({ code }) => code === "access");
    for (const [i, { key, coded }] of cuts.entries()) {
      const here = picks.filter(({ seed }) => key === "" || languages.get(seed) === key);
      expect(coded, key).toBe(here.length);
      expect(access?.cells[i]?.n, key).toBe(here.filter(has("access")).length);
    }
  });

  it("was coded by two, some of it by both", async () => {
    const scope = await demonstration.deps.units.all();
    expect(scope.length).toBeGreaterThan(10);
    const coders = "SELECT count(DISTINCT coder_id) FROM codings";
    expect(await demonstration.ask(coders)).toBe(2);
    const byBoth = `SELECT count(*) FROM (SELECT response FROM codings GROUP BY response
      HAVING count(DISTINCT coder_id) = 2)`;
    expect(await demonstration.ask(byBoth)).toBe(43);
  });

  it("quotes short texts in three languages, without personal data, after a second look", async () => {
    const { quotes } = await demonstration.read<QuoteList>("/quotes?state=approved");
    expect(quotes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(quotes.map(({ language }) => language))).toEqual(new Set(["sv", "fi", "en"]));
    expect(quotes.flatMap(({ text }) => findPersonalData(text))).toEqual([]);
    expect(quotes.some(({ checkedBySame }) => checkedBySame)).toBe(false);
    for (const { text, responseId } of quotes) {
      const stored = await demonstration.db.read.values<[string]>(
        `SELECT text FROM answers JOIN responses ON seq = response
         WHERE response_id = '${responseId}' AND question = 'comment'`,
      );
      expect(stored).toEqual([[text]]);
    }
  });
});
