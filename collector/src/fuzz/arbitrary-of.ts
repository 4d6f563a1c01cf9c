import * as fc from "fast-check";
import { hostileValue, MARKER, uninvited } from "./hostile-values.ts";

/** What the OpenAPI document says of a body; it is made from the wire schemas. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** Values that the schema takes, or nearly: what it cannot say in JSON Schema is not kept to. */
export function arbitraryOf(schema: JsonSchema, isWild: boolean): fc.Arbitrary<unknown> {
  const fitting = fittingOf(schema, isWild);
  if (!isWild) return fitting;
  return fc.oneof({ weight: 5, arbitrary: fitting }, { weight: 1, arbitrary: hostileValue });
}

function fittingOf(schema: JsonSchema, isWild: boolean): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, isWild)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case "object":
      return objectOf(schema, isWild);
    case "array":
      return fc.array(arbitraryOf(schema.items ?? {}, isWild), {
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case "integer":
    case "number":
      return fc.integer({ min: schema.minimum ?? 1, max: schema.maximum ?? 12 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema);
    default:
      return hostileValue;
  }
}

function objectOf(schema: JsonSchema, isWild: boolean): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const entries = Object.entries(properties).map(
    ([name, one]) => [name, arbitraryOf(one, isWild)] as const,
  );
  const known = fc.record(Object.fromEntries(entries), {
    requiredKeys: isWild ? [] : required.filter((name) => name in properties),
    noNullPrototype: true,
  });
  const values = typeof additionalProperties === "object" ? additionalProperties : undefined;
  const names = textOf(schema.propertyNames ?? {});
  const free = values ? fc.dictionary(names, arbitraryOf(values, isWild), { maxKeys: 3 }) : null;
  const parts = fc.tuple(known, free ?? fc.constant({}), isWild ? uninvited : fc.constant({}));
  return parts.map((each) => Object.assign({}, ...each) as unknown);
}

function textOf({ pattern, format, maxLength = 60 }: JsonSchema): fc.Arbitrary<string> {
  if (format === "email") return fc.constant(`${MARKER}@example.fi`);
  if (pattern?.startsWith("^https?")) return fc.constant(`https://service.example/${MARKER}`);
  if (pattern === undefined) {
    const free = fc.string({ unit: "grapheme", maxLength: Math.min(maxLength, 60) });
    return fc.oneof(free, fc.constantFrom(MARKER, "coast", "clinic", "sv"));
  }
  // A lookahead is more than the library can follow.
  const simple = pattern.replaceAll(/\(\?[!=][^)]*\)/g, "");
  const matching = fc.stringMatching(new RegExp(simple), { maxLength });
  const usual = [MARKER, "coast", "clinic", "sv", "fi", "2026-01-01"];
  const known = usual.filter((text) => new RegExp(pattern).test(text));
  return known.length > 0 ? fc.oneof(matching, fc.constantFrom(...known)) : matching;
}
