import { describe, expect, it } from "vitest";
import { limits } from "@respons/wire";
import { toFreeSlug, toSlug } from "./to-slug.ts";

describe("the slug of a point", () => {
  it.each([
    ["Affisch vid disken", "affisch-vid-disken"],
    ["  Ånga & ö!  ", "anga-o"],
    ["Čáhcesuolu", "cahcesuolu"],
    ["招牌", "qr"],
    ["--", "qr"],
  ])("of %j is %s", (name, slug) => {
    expect(toSlug(name, "qr")).toBe(slug);
  });

  it("leaves room for a number and has no dash at its end", () => {
    const slug = toSlug(`${"a".repeat(59)} ${"b".repeat(200)}`, "qr");
    expect(slug).toBe("a".repeat(59));
    expect(toFreeSlug(slug, new Set([slug, `${slug}-2`]))).toBe(`${slug}-3`);
    expect(`${slug}-999`.length).toBeLessThanOrEqual(limits.point);
  });
});
