import { expect, it } from "vitest";
import { welcomeTexts } from "./index.ts";

it.each(["fi", "en"] as const)("the words of welcome are all put into %s", (language) => {
  const { title, ...swedish } = welcomeTexts.sv;
  const { title: theirTitle, ...others } = welcomeTexts[language];
  const theirs = new Map(Object.entries(others));
  expect(theirTitle("Aino")).toContain("Aino");
  expect(theirTitle("Aino")).not.toBe(title("Aino"));
  for (const [name, words] of Object.entries(swedish)) {
    expect(theirs.get(name)?.trim(), name).toBeTruthy();
    expect(theirs.get(name), name).not.toBe(words);
  }
});
