import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./places.mjs";

const text = readFileSync(join(root, "docs", "asvs.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => /^\| (?!ASVS|Threat|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const count = (state: string) => rows.filter((cells) => cells[3] === state).length;

it("counts at the top what stands in the tables", () => {
  const counts = [
    `**${rows.length} lines:**`,
    `${count("automatic")} automatic,`,
    `${count("by reading")} by reading,`,
    `${count("not met")} not met,`,
    `${count("not yet")} not yet.`,
  ].join(" ");
  expect(text).toContain(`\n${counts}\n`);
});

it("counts the same in the README's table of facts", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toMatch(
    new RegExp(`docs/asvs\\.md.*\\| ${count("automatic")} of ${rows.length} +\\|`),
  );
});

it("names tests that there are, one at least for each line that is automatic", () => {
  for (const [, line = "", , state, where = ""] of rows) {
    const files = [...where.matchAll(/`([^`]+\.test\.ts)`/g)].map(([, file = ""]) => file);
    if (state === "automatic") expect(files, line).not.toEqual([]);
    for (const file of files) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  }
});
