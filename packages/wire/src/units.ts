import * as v from "valibot";
import { LanguageTag } from "./language.ts";
import { limits } from "./limits.ts";
import { Slug } from "./ids.ts";
import { Day } from "./day.ts";
import { unitKinds } from "./staff.ts";

type UnitKind = (typeof unitKinds)[number];

/** Under this root the register of social and health care units has a shape of its own. */
const FINNISH_UNITS = "1.2.246.10.";
const FINNISH_UNIT = /^1\.2\.246\.10\.[1-9]\d{0,7}\.10\.(?:0|[1-9]\d*)$/;

/**
 * Object identifier in dotted decimals. Source: ITU-T X.660; JHS 159 for
 * `1.2.246.10.<business id without hyphen and leading zero>.10.<n>`.
 */
export const Oid = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(limits.oid),
  v.regex(/^[0-2](?:\.(?:0|[1-9]\d*))+$/),
  v.check(
    (oid) => !oid.startsWith(FINNISH_UNITS) || FINNISH_UNIT.test(oid),
    "must be 1.2.246.10.<business id>.10.<number>",
  ),
);

/** A unit never stands below one of a finer kind, and nothing but the root is an organisation. */
export function mayStandBelow(kind: UnitKind, parent: UnitKind): boolean {
  return kind !== "organisation" && unitKinds.indexOf(kind) >= unitKinds.indexOf(parent);
}

const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name));

/** The name of a unit by language; a language without a name is left out. */
export const UnitName = v.pipe(
  v.record(LanguageTag, Name),
  v.check((names) => Object.keys(names).length > 0, "needs at least one language"),
);

/** Days on which a unit and all below it are closed; first and last day are included. */
export const UnitClosure = v.object({
  id: v.number(),
  from: Day,
  to: Day,
  reason: v.nullable(v.record(LanguageTag, v.string())),
});
export type UnitClosure = v.InferOutput<typeof UnitClosure>;

/** One unit as those who manage the tree see it. */
export const UnitDetail = v.object({
  slug: Slug,
  name: v.record(LanguageTag, v.string()),
  kind: v.picklist(unitKinds),
  /** Null for the organisation. */
  parent: v.nullable(Slug),
  oid: v.nullable(v.string()),
  /** When it ended; null while it is there. */
  endedAt: v.nullable(v.string()),
  /** Send it back with a change: another person's change in between is a 409. */
  revision: v.number(),
  /** People with a role on this very unit, and forms of its own. */
  people: v.number(),
  forms: v.number(),
  closures: v.array(UnitClosure),
});
export type UnitDetail = v.InferOutput<typeof UnitDetail>;

/** Answer of `GET /api/units`: parents may stand after children. */
export const UnitList = v.object({ units: v.array(UnitDetail) });

/** Body of `POST /api/units`. The slug stands in snippets and never changes afterwards. */
export const NewUnit = v.object({
  slug: Slug,
  parent: Slug,
  kind: v.picklist(unitKinds),
  name: UnitName,
  oid: v.optional(v.nullable(Oid)),
});
export type NewUnit = v.InferOutput<typeof NewUnit>;

/** Body of `PATCH /api/units/{unit}`; what is left out stays. */
export const UnitChange = v.object({
  revision: v.number(),
  parent: v.optional(Slug),
  kind: v.optional(v.picklist(unitKinds)),
  name: v.optional(UnitName),
  oid: v.optional(v.nullable(Oid)),
});
export type UnitChange = v.InferOutput<typeof UnitChange>;

/** Body of `POST /api/units/{unit}/closures`. */
export const NewClosure = v.pipe(
  v.object({ from: Day, to: Day, reason: v.optional(v.record(LanguageTag, Name)) }),
  v.forward(
    v.check(({ from, to }) => from <= to, "must not be before the first day"),
    ["to"],
  ),
);
export type NewClosure = v.InferOutput<typeof NewClosure>;
