import {
  reportSections,
  type Report,
  type ReportParameters,
  type ReportWords,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { findReport, hasReview, type ReportRow } from "./store.ts";

/** Reviews show what clients wrote: beside the scope of the route they need that of responses. */
export async function isReadable(caller: Caller, row: ReportRow): Promise<boolean> {
  if (row.kind !== "review") return true;
  if (!caller.access.permissions.includes("read-responses")) return false;
  return (await caller.access.scopeFor("read-responses")).has(row.unitId);
}

/** @throws Problem `not-found` also for those of others */
export async function requireReport(
  deps: Pick<Deps, "db">,
  caller: Caller,
  scope: Scope,
  reportId: string,
): Promise<ReportRow> {
  const row = await findReport(deps.db.write, scope, reportId);
  if (!row || !(await isReadable(caller, row))) throw new Problem("not-found");
  return row;
}

/**
 * The parameters as they are kept: a report is of a day, and its years are in order.
 * @throws Problem `input-invalid`
 */
export async function requireParameters(
  deps: Pick<Deps, "db" | "calendar" | "now">,
  scope: Scope,
  kind: ReportRow["kind"],
  { asOf, years = [], reviewId }: ReportParameters,
): Promise<ReportParameters> {
  const today = deps.calendar.dayOf(deps.now());
  if (asOf !== undefined && asOf > today) throw refuse("parameters.asOf", "has not come yet");
  const day = asOf ?? today;
  if (kind === "review") {
    if (reviewId === undefined || !(await hasReview(deps.db.write, scope, reviewId))) {
      throw refuse("parameters.reviewId", "is not a review of yours");
    }
    return { asOf: day, reviewId };
  }
  const last = Number(day.slice(0, 4));
  const wanted = years.length > 0 ? years : [last - 2, last - 1, last];
  if (wanted.some((year) => year > last)) {
    throw refuse("parameters.years", "lie after the day of the figures");
  }
  return { asOf: day, years: [...new Set(wanted)].toSorted((a, b) => a - b) };
}

/** @throws Problem `input-invalid` for a section that this kind does not have */
export function requireSections(kind: ReportRow["kind"], words: ReportWords): void {
  const known: readonly string[] = reportSections[kind];
  const unknown = Object.keys(words).find((section) => !known.includes(section));
  if (unknown !== undefined) throw refuse("words", "has a section that this report lacks");
}

const refuse = (path: string, message: string): Problem =>
  new Problem("input-invalid", { errors: [{ path, message }] });

export function toReport(row: ReportRow, mayWrite: boolean): Report {
  const { unitId: _, ...rest } = row;
  return {
    ...rest,
    updatedAt: row.updatedAt.toISOString(),
    languages: listLanguages(row.words),
    mayWrite,
  };
}

function listLanguages(words: ReportWords): string[] {
  const written = Object.values(words).flatMap((texts) =>
    Object.entries(texts).flatMap(([language, text]) => (text.trim() === "" ? [] : [language])),
  );
  return [...new Set(written)].toSorted();
}
