/** Shorter ones, such as "embed" and "quick", stand in any log. */
const MIN_LENGTH = 8;
const MAX_WATCHED = 50;

/**
 * Fails the test in which something that was sent comes to stand in the log. Every test of the
 * collector sends through it, so that the whole suite looks for it.
 */
export function createLogGuard(lines: readonly string[]) {
  let watched: string[] = [];
  let checked = 0;
  return {
    watch(body: unknown): void {
      const texts = stringsIn(body).filter((text) => text.length >= MIN_LENGTH);
      watched = [...watched, ...texts.map((text) => JSON.stringify(text).slice(1, -1))];
      watched = watched.slice(-MAX_WATCHED);
    },
    /** @throws where a line written since the last check holds what was sent */
    check(): void {
      const fresh = lines.slice(checked);
      checked = lines.length;
      const line = fresh.find((one) => watched.some((text) => one.includes(text)));
      if (line !== undefined) throw new Error(`what was sent stands in the log: ${line}`);
    },
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
