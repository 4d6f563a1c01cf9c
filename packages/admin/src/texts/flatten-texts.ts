/**
 * Every text by its path, such as `.figures.mean`; those that take something in are called with
 * `given`. For the tests of words.
 */
export function flattenTexts(texts: object, given: readonly unknown[] = [2, 3]) {
  return flatten(texts, "", given);
}

function flatten(texts: object, path: string, given: readonly unknown[]): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === "string") return [[here, value] satisfies [string, string]];
    if (typeof value !== "function") return flatten(value as object, here, given);
    const words: unknown = (value as (...values: unknown[]) => unknown)(...given);
    return [[here, String(words)] satisfies [string, string]];
  });
}
