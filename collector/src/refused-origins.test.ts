import { expect, it } from "vitest";
import { createRefusedOrigins } from "./refused-origins.ts";

it("counts by day, newest first, and forgets after seven days", () => {
  const refused = createRefusedOrigins();
  for (const day of ["2026-11-15", "2026-11-16", "2026-11-22", "2026-11-22"]) {
    refused.note(1, "https://a.example", day);
  }
  expect(refused.list(1, "2026-11-22")).toEqual([
    { origin: "https://a.example", day: "2026-11-22", count: 2 },
    { origin: "https://a.example", day: "2026-11-16", count: 1 },
  ]);
  expect(refused.list(2, "2026-11-22")).toEqual([]);
});

it("remembers twenty a day, and goes on counting those", () => {
  const refused = createRefusedOrigins();
  for (let n = 0; n < 40; n += 1) refused.note(1, `https://${n}.example`, "2026-11-22");
  refused.note(1, "https://3.example", "2026-11-22");
  const list = refused.list(1, "2026-11-22");
  expect(list).toHaveLength(20);
  expect(list[0]).toEqual({ origin: "https://3.example", day: "2026-11-22", count: 2 });
});
