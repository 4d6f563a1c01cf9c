import { limits } from "@respons/wire";

/** Room for a number behind it where the name is taken. */
const LONGEST = limits.point - 4;

/** A slug from what staff call a point: "Affisch vid disken" is `affisch-vid-disken`. */
export function toSlug(name: string, fallback: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return slug || fallback;
}

/** The slug where nobody has it, else with the first free number behind it. */
export function toFreeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let n = 2;
  while (taken.has(`${slug}-${n}`)) n += 1;
  return `${slug}-${n}`;
}
