import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { accessibilityTests } from "./accessibility-tests.ts";

const root = join(import.meta.dirname, "..", "..", "..");

it("tells as many states of the widget as its accessibility tree is kept for", () => {
  const kept = readdirSync(join(root, "widget", "test", "accessibility-tree"));
  const states = new Set(kept.map((name) => name.split(".")[0]));
  const widget = accessibilityTests.parts.find(({ part }) => part === "widget");
  expect(widget?.states).toBe(states.size);
});

it("names the checker in the version that is installed", () => {
  const workspace = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8");
  const version = /axe-core: (\d+\.\d+)/.exec(workspace)?.[1];
  expect(accessibilityTests.checker).toBe(`axe-core ${version}`);
});
