import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { pageEffects } from "../src/page-effects.ts";

const folder = fileURLToPath(new URL("../src", import.meta.url));

it("the diagnosis names every listener and observer that the sources have", () => {
  const calls = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .flatMap((source) =>
      Array.from(
        readFileSync(join(folder, source), "utf8").matchAll(
          /\b(addEventListener|IntersectionObserver|MutationObserver|ReportingObserver)(?:\.call)?\(/g,
        ),
        ([, call]) => `${source}: ${call}`,
      ),
    );
  const named = pageEffects.map(({ source, call }) => `${source}: ${call}`);
  expect(named.sort()).toEqual(calls.sort());
});
