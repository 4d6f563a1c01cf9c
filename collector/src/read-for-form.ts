import type { Context } from "hono";
import type * as v from "valibot";
import type { ProblemCode } from "@respons/wire";
import type { Deps, PublishedForm } from "./deps.ts";
import { isAllowedOrigin } from "./http/allowed-origins.ts";
import { Problem } from "./http/problem.ts";
import { readJson } from "./http/read-body.ts";
import { parseOrRefuse } from "./http/validate.ts";

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
  deps: Pick<Deps, "forms" | "config">,
  c: Context,
  slug: string,
  schema: Schema,
): Promise<{ form: PublishedForm; sent: v.InferOutput<Schema> }> {
  const body = await readJson(c);
  const form = await deps.forms.find(slug);
  if (!form) throw new Problem("form-unknown");
  const { allowedOrigins } = form.row;
  if (!isAllowedOrigin(c.req.header("origin"), allowedOrigins, deps.config.publicUrl)) {
    throw new Problem("origin-not-allowed");
  }
  return { form, sent: parseOrRefuse(schema, body, "response-invalid") };
}
