import type * as v from "valibot";

const known = new WeakMap<object, ReadonlySet<string>>();

/** Every name of a member that the schema spells out, at any depth; made once for each schema. */
export function namesOf(schema: v.GenericSchema): ReadonlySet<string> {
  let names = known.get(schema);
  if (!names) {
    const found = new Set<string>();
    addNames(schema, found, new Set());
    names = found;
    known.set(schema, names);
  }
  return names;
}

function addNames(part: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (typeof part !== "object" || part === null || seen.has(part)) return;
  seen.add(part);
  for (const [key, value] of Object.entries(part)) {
    if (key === "entries") for (const name of Object.keys(value as object)) names.add(name);
    // What schemas are made of: parts by name, in lists, or wrapped.
    addNames(value, names, seen);
  }
}
