import type { Role } from "@respons/wire";
import { expect, it } from "vitest";
import { editableUnits } from "./editable-units.ts";

const unit = (slug: string, parent: string | null) => ({
  slug,
  parent,
  name: { sv: slug },
  kind: "service" as const,
});

it.each<[Role, string, string[]]>([
  ["form-maker", "care", ["care", "clinic"]],
  ["form-maker", "org", ["org", "care", "clinic", "school"]],
  ["reader", "org", []],
])("gives a %s on %s the units %j", (role, at, slugs) => {
  const session = {
    roles: [{ role, unit: at }],
    units: [unit("org", null), unit("care", "org"), unit("clinic", "care"), unit("school", "org")],
  };
  expect(editableUnits(session).map(({ slug }) => slug)).toEqual(slugs);
});
