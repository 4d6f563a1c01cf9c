import { expect, it } from "vitest";
import { shortcutTexts } from "./index.ts";

it.each(["fi", "en"] as const)("the words about shortcuts are all put into %s", (language) => {
  const { keyNames: _, ...swedish } = shortcutTexts.sv;
  const { keyNames: __, ...others } = shortcutTexts[language];
  const theirs = new Map(Object.entries(others));
  for (const [name, words] of Object.entries(swedish)) {
    expect(theirs.get(name)?.trim(), name).toBeTruthy();
    expect(theirs.get(name), name).not.toBe(words);
  }
});
