import type { Context } from "hono";
import type * as v from "valibot";
import { limits, readOrigin, type ProblemCode } from "@respons/wire";
import type { Deps, PublishedForm } from "./deps.ts";
import { isAllowedOrigin } from "./http/allowed-origins.ts";
import { Problem } from "./http/problem.ts";
import { readJson } from "./http/read-body.ts";
import { parseOrRefuse } from "./http/validate.ts";

type ReadingDeps = Pick<Deps, "forms" | "config" | "calendar" | "now" | "refusedOrigins">;

/** A response to the longest form, named and with all its context, has half of these names. */
const SENT_SIZE = { maxBytes: limits.bodyBytes, maxNames: 250 };

/** Every refusal of `readForForm`, for the description of a route. */
export const readingProblems = [
  "not-json",
  "body-too-large",
  "content-type-unsupported",
  "form-unknown",
  "origin-not-allowed",
  "response-invalid",
] as const satisfies ProblemCode[];

/**
 * What a page sends to a form, checked: the form by its slug and the body by the schema.
 * @throws Problem one of `readingProblems`
 */
export async function readForForm<Schema extends v.GenericSchema>(
  deps: ReadingDeps,
  c: Context,
  slug: string,
  schema: Schema,
): Promise<{ form: PublishedForm; sent: v.InferOutput<Schema> }> {
  const body = await readJson(c, SENT_SIZE);
  const form = await deps.forms.find(slug);
  if (!form) throw new Problem("form-unknown");
  const { allowedOrigins } = form.row;
  const sentFrom = c.req.header("origin");
  if (!isAllowedOrigin(sentFrom, allowedOrigins, deps.config.publicUrl)) {
    throw refuseOrigin(deps, form, sentFrom ?? "");
  }
  const questions = form.definition.questions.map(({ id }) => id);
  return { form, sent: parseOrRefuse(schema, body, "response-invalid", questions) };
}

/** Tells the installer what to mend, and remembers the site for the form's makers. */
function refuseOrigin(deps: ReadingDeps, { row }: PublishedForm, sentFrom: string): Problem {
  const read = readOrigin(sentFrom);
  if (!("origin" in read)) {
    const detail = "A page without https, or in a sandboxed frame, has no origin to allow.";
    return new Problem("origin-not-allowed", { detail });
  }
  const { origin } = read;
  deps.refusedOrigins.note(row.id, origin, deps.calendar.dayOf(deps.now()));
  const where = `in the staff application, in the settings of the form "${row.slug}"`;
  const detail = `${origin} is not among the sites of this form. Add it ${where}.`;
  return new Problem("origin-not-allowed", { detail });
}
