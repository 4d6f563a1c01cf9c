import { expect, it } from "vitest";
import type { DeletionPage } from "@respons/wire";
import { openTestCollector } from "../test-collector.ts";
import { deletions } from "./table.ts";

async function openWithDeletions(n: number) {
  const collector = await openTestCollector();
  const first = Date.parse("2026-01-01T01:15:00Z");
  const nights = Array.from({ length: n }, (_, i) => new Date(first + i * 86_400_000));
  await collector.db.write.insert(deletions).values(
    nights.map((at) => {
      const throughDay = at.toISOString().slice(0, 10);
      return { at, formId: 1, clock: "comments" as const, throughDay, n: 7 };
    }),
  );
  return collector;
}
const read = async (answer: Response) => (await answer.json()) as DeletionPage;

it("what ran out is listed page by page, the newest first", async () => {
  const staff = await (await openWithDeletions(51)).signIn();
  const first = await read(await staff.get("/api/deletions"));
  expect(first.deletions).toHaveLength(50);
  expect(first.deletions[0]).toEqual({
    at: "2026-02-20T01:15:00.000Z",
    form: "visit",
    clock: "comments",
    throughDay: "2026-02-20",
    n: 7,
  });
  const second = await read(await staff.get(`/api/deletions?before=${first.nextBefore}`));
  expect(second.deletions.map(({ throughDay }) => throughDay)).toEqual(["2026-01-01"]);
  expect(second.nextBefore).toBeNull();
});

it("a night on which nothing ran out is not shown", async () => {
  const { db, signIn } = await openWithDeletions(1);
  await db.write.update(deletions).set({ n: 0 });
  expect((await read(await (await signIn()).get("/api/deletions"))).deletions).toEqual([]);
});

it("a page that is no number is refused", async () => {
  const { signIn } = await openTestCollector();
  expect((await (await signIn()).get("/api/deletions?before=-1")).status).toBe(422);
});
