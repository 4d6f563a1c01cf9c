import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissions, rolePermissions, roles } from "./access.ts";

const document = new URL("../../../docs/people-and-roles.md", import.meta.url);

it("the documentation shows the roles as they are", () => {
  const rows = readFileSync(document, "utf8")
    .split("\n")
    .filter((line) => /^\| `[a-z]/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const shown = rows.map(([, permission, ...cells]) => [permission, ...cells.slice(0, -1)]);
  const real = permissions.map((permission) => [
    `\`${permission}\``,
    ...roles.map((role) => (rolePermissions[role].includes(permission) ? "yes" : "")),
  ]);
  expect(shown).toEqual(real);
});
