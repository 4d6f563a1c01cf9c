import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Engine } from "./engines/engine.ts";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * Breaches of WCAG 2.2 A and AA and of axe's best practices on the whole page, as `rule: where`,
 * and inline styles in the widget; empty when none.
 * @throws where axe found nothing to look at in the widget.
 */
export async function findBarriers(engine: Engine): Promise<string[]> {
  await engine.run(axeSource);
  const { violations, looked, styled } = await engine.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
    const results = await axe.run({ runOnly: [...tags, "best-practice"] });
    const root = document.querySelector("respons-feedback")?.shadowRoot;
    return {
      violations: results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      ),
      looked: JSON.stringify(results.passes.map(({ nodes }) => nodes)).includes("respons-feedback"),
      styled: [...(root?.querySelectorAll("[style]") ?? [])].map(({ outerHTML }) => outerHTML),
    };
  });
  if (!looked) throw new Error("axe saw nothing of the widget");
  return [...violations, ...styled.map((html) => `inline style: ${html.slice(0, 120)}`)];
}
