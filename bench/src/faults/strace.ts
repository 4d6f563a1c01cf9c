import { existsSync, readFileSync } from "node:fs";

/**
 * What a collector is started under, so that single calls of it fail. The tracer stands beside, so
 * that the process that is started is the collector itself.
 */
export function underStrace(trace: string, calls: string, ...more: string[]): string[] {
  return ["strace", "-D", "-f", "-yy", "-s", "24", "-o", trace, "-e", `trace=${calls}`, ...more];
}

/** Calls that were made to fail so far. */
export function countInjected(trace: string): number {
  if (!existsSync(trace)) return 0;
  return readFileSync(trace, "utf8").split("(INJECTED)").length - 1;
}
