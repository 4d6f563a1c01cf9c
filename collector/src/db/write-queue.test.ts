import { describe, expect, it } from "vitest";
import { DatabaseBusy } from "./connection.ts";
import { createWriteQueue } from "./write-queue.ts";

const settled = (promises: Promise<unknown>[]) =>
  Promise.allSettled(promises).then((all) => all.map(({ status }) => status));

describe("write queue", () => {
  it("gathers what comes while a batch is being written", async () => {
    const batches: number[][] = [];
    const queue = createWriteQueue<number, number>({
      write: async (items) => {
        batches.push(items);
        await new Promise((resolve) => setImmediate(resolve));
        return items.map((n) => n * 2);
      },
      maxPending: 100,
      maxBatch: 10,
    });
    const outcomes = await Promise.all(Array.from({ length: 25 }, (_, n) => queue.push(n)));
    expect(outcomes).toEqual(Array.from({ length: 25 }, (_, n) => n * 2));
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 5]);
  });

  it("refuses more than it can hold, before memory grows", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const queue = createWriteQueue<number, number>({
      write: async (items) => {
        await gate;
        return items;
      },
      maxPending: 3,
      maxBatch: 10,
    });
    const pushes = [1, 2, 3].map((n) => queue.push(n));
    await expect(queue.push(4)).rejects.toBeInstanceOf(DatabaseBusy);
    release();
    expect(await settled(pushes)).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    await expect(queue.push(5)).resolves.toBe(5);
  });

  it("fails a bad row alone, not its neighbours", async () => {
    const queue = createWriteQueue<number, number>({
      write: async (items) => {
        if (items.includes(13)) throw new Error("no thirteens");
        return items;
      },
      maxPending: 100,
      maxBatch: 100,
    });
    const states = await settled([11, 12, 13, 14, 15].map((n) => queue.push(n)));
    expect(states).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  });

  it("does not split a batch that met a lock", async () => {
    let writes = 0;
    const queue = createWriteQueue<number, number>({
      write: async () => {
        writes += 1;
        throw new DatabaseBusy("locked");
      },
      maxPending: 100,
      maxBatch: 100,
    });
    expect(await settled([1, 2, 3].map((n) => queue.push(n)))).toEqual([
      "rejected",
      "rejected",
      "rejected",
    ]);
    expect(writes).toBe(1);
    expect(queue.pending).toBe(0);
  });
});
