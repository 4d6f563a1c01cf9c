import { inject } from "vitest";
import type { Engine } from "./engine.ts";
import { openPuppeteer } from "./puppeteer-engine.ts";
import { openWebKit } from "./webkit-engine.ts";

/** The browser that this run of the tests is for. */
export function openEngine(): Promise<Engine> {
  const name = inject("engine");
  return name === "webkit" ? openWebKit() : openPuppeteer(name);
}
