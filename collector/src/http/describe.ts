import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { resolver } from "hono-openapi";
import { ProblemDetails, problems, type ProblemCode } from "@respons/wire";

/** The refusals of a route for its OpenAPI description, joined by status. */
export function describeProblems(...codes: ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    Array.from(byStatus, ([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${problems[code].title}`).join(". "),
        content: { "application/problem+json": { schema: resolver(ProblemDetails) } },
      },
    ]),
  );
}

/** A JSON request body for an OpenAPI description. */
export function describeBody(schema: v.GenericSchema) {
  const json = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
  return { required: true, content: { "application/json": { schema: json as object } } };
}

/** The query parameters of a route, from the schema that checks them. */
export function describeQuery(schema: v.GenericSchema) {
  const json = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
  const properties = Object.entries(json.properties ?? {});
  return properties.map(([name, property]) => ({
    name,
    in: "query" as const,
    required: json.required?.includes(name) ?? false,
    schema: property as object,
  }));
}
