import * as v from "valibot";
import type { FieldError, ProblemCode } from "@respons/wire";
import { Problem } from "./problem.ts";

/** @throws Problem `code` with the paths that do not fit; never with what was sent. */
export function parseOrRefuse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  code: ProblemCode,
): v.InferOutput<Schema> {
  const first = v.safeParse(schema, input, { abortEarly: true });
  if (first.success) return first.output;
  const all = isSmall(input) ? v.safeParse(schema, input) : first;
  throw new Problem(code, { errors: toFieldErrors(all.issues ?? first.issues) });
}

/** Whoever sends thousands of faults is told the first: each costs a tenth of a millisecond. */
const MAX_JUDGED = 500;

function isSmall(input: unknown): boolean {
  const waiting = [input];
  for (let seen = 0; seen < MAX_JUDGED; seen += 1) {
    if (waiting.length === 0) return true;
    const value = waiting.pop();
    if (typeof value === "object" && value !== null)
      waiting.push(...Object.values(value).slice(0, MAX_JUDGED));
  }
  return false;
}

/** Paths hold names of the schema only, since a client chooses the keys of a record. */
export function toFieldErrors(issues: readonly v.BaseIssue<unknown>[]): FieldError[] {
  const errors = issues.slice(0, 20).map((issue) => ({
    path: toPath(issue),
    message: issue.expected ? `must be ${toWords(issue.expected)}` : toWords(issue.message),
  }));
  return errors.filter(
    (error, i) =>
      errors.findIndex((e) => e.path === error.path && e.message === error.message) === i,
  );
}

function toPath(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const safe = keys.filter((key) => /^[A-Za-z][A-Za-z0-9.-]{0,64}$|^\d{1,3}$/.test(key));
  return safe.join(".");
}

function toWords(expected: string): string {
  return expected.startsWith("Invalid") ? "does not fit" : expected;
}
