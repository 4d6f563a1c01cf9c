import { expect, it } from "vitest";
import { sumOrigins } from "./sum-origins.ts";

it("counts the tries of each origin over its days, and keeps the last day", () => {
  const refused = [
    { origin: "https://a.example", day: "2026-11-02", count: 1 },
    { origin: "https://b.example", day: "2026-11-02", count: 2 },
    { origin: "https://b.example", day: "2026-11-01", count: 3 },
  ];
  expect(sumOrigins(refused)).toEqual([
    { origin: "https://b.example", day: "2026-11-02", count: 5 },
    { origin: "https://a.example", day: "2026-11-02", count: 1 },
  ]);
});
