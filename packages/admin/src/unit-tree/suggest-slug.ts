import { limits } from "@respons/wire";

/** Letters whose sign does not come off by decomposing. */
const letters: Record<string, string> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
  ž: "z",
};

/** A short name out of a name: "Närvård, Åbo 1" is `narvard-abo-1`. Empty where no letter is left. */
export function suggestSlug(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\P{ASCII}/gu, (letter) => letters[letter] ?? " ");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  return words.join("-").slice(0, limits.slug).replace(/-$/, "");
}
