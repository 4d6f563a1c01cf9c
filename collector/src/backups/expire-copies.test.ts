import { expect, it } from "vitest";
import { BACKUP_DAYS } from "../backup-days.ts";
import { chooseExpired } from "./expire-copies.ts";
import { toFileTime } from "./make-copy.ts";

const DAY_MS = 86_400_000;
const now = new Date("2026-11-22T01:00:00Z");
const nameAt = (daysAgo: number, reason = "respons") =>
  `${reason}-${toFileTime(new Date(now.getTime() - daysAgo * DAY_MS))}.db`;

it("keeps fourteen nights, then one copy a week, and nothing past its days", () => {
  const names = Array.from({ length: 60 }, (_, n) => nameAt(n));
  const expired = new Set(chooseExpired(names, now));
  const kept = names.flatMap((name, days) => (expired.has(name) ? [] : [days]));
  expect(kept.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, n) => n));
  expect(kept.slice(15).length).toBeGreaterThanOrEqual(2);
  expect(kept.slice(15).length).toBeLessThanOrEqual(3);
  // The next look is a night away.
  expect(Math.max(...kept) + 1).toBeLessThanOrEqual(BACKUP_DAYS);
});

it("keeps copies from before a migration for all the days, and lets other files be", () => {
  const before = [20, 21, 22, 40].map((days) => nameAt(days, "before-0009"));
  expect(chooseExpired([...before, "notes.db", "respons.db"], now)).toEqual([before[3]]);
});

it("keeps each night's copy through the nights until its days are over", () => {
  let kept: string[] = [];
  for (let night = 0; night < 90; night += 1) {
    const at = new Date(now.getTime() + night * DAY_MS);
    kept.push(`respons-${toFileTime(at)}.db`);
    const expired = new Set(chooseExpired(kept, at));
    kept = kept.filter((name) => !expired.has(name));
  }
  expect(kept.length).toBeGreaterThanOrEqual(16);
});
