import { describe, expect, it } from "vitest";
import { createResponseId } from "./response-id.ts";

describe("response id", () => {
  it("sorts by arrival", () => {
    const moments = [0, 1, 31, 32, 1_000_000, Date.UTC(2026, 10, 22), Date.UTC(2500, 0, 1)];
    const ids = moments.map((ms) => createResponseId(new Date(ms)));
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it("differs within a millisecond, also after its randomness was filled anew", () => {
    const now = new Date();
    const ids = Array.from({ length: 10_000 }, () => createResponseId(now));
    expect(new Set(ids.map((id) => id.slice(10))).size).toBe(10_000);
  });
});
