import * as v from "valibot";
import type { FieldError, ProblemCode } from "@respons/wire";
import { Problem } from "./problem.ts";
import { namesOf } from "./schema-names.ts";

/**
 * The input as the schema has it. In the paths of a refusal stand only names of the schema and
 * those in `moreNames`, since a client chooses the keys of a record.
 * @throws Problem `code` with the paths that do not fit; never with what was sent.
 */
export function parseOrRefuse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  code: ProblemCode,
  moreNames: readonly string[] = [],
): v.InferOutput<Schema> {
  const first = v.safeParse(schema, input, { abortEarly: true });
  if (first.success) return first.output;
  const all = isSmall(input) ? v.safeParse(schema, input) : first;
  const names = namesOf(schema);
  const isKnown = (name: string) => names.has(name) || moreNames.includes(name);
  throw new Problem(code, { errors: toFieldErrors(all.issues ?? first.issues, isKnown) });
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

export function toFieldErrors(
  issues: readonly v.BaseIssue<unknown>[],
  isKnown: (name: string) => boolean,
): FieldError[] {
  const errors = issues.slice(0, 20).map((issue) => ({
    path: toPath(issue, isKnown),
    message: issue.expected ? `must be ${toWords(issue.expected)}` : toWords(issue.message),
  }));
  return errors.filter(
    (error, i) =>
      errors.findIndex((e) => e.path === error.path && e.message === error.message) === i,
  );
}

/** A place in a list, a step of a scale, or a language. */
const SHORT_NAME = /^(?:\d{1,3}|[a-z]{2,3})$/;

function toPath(issue: v.BaseIssue<unknown>, isKnown: (name: string) => boolean): string {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  return keys.filter((key) => SHORT_NAME.test(key) || isKnown(key)).join(".");
}

function toWords(expected: string): string {
  return expected.startsWith("Invalid") ? "does not fit" : expected;
}
