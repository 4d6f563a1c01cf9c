import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissions, rolePermissions, roles } from "./access.ts";

const document = new URL("../../../docs/people-and-roles.md", import.meta.url);

it("the documentation shows the roles as they are", () => {
  const shown = readFileSync(document, "utf8")
    .split("\n")
    .filter((line) => /^\| `[a-z]/.test(line))
    .map((line) => line.replaceAll(/\s+/g, ""));
  const real = permissions.map((permission) => {
    const cells = roles.map((role) => (rolePermissions[role].includes(permission) ? "yes" : ""));
    return `|\`${permission}\`|${cells.join("|")}|`;
  });
  expect(shown).toEqual(real);
});
