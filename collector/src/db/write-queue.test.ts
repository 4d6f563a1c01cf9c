import { describe, expect, it } from "vitest";
import { DatabaseBusy, StorageFailed } from "./connection.ts";
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

  it("refuses more bytes than it may hold, and takes them again afterwards", async () => {
    const queue = createWriteQueue<number, number>({
      write: async (items) => items,
      maxPending: 100,
      maxBatch: 10,
      bytesOf: (n) => n,
      maxPendingBytes: 100,
    });
    const first = queue.push(60);
    await expect(queue.push(60)).rejects.toBeInstanceOf(DatabaseBusy);
    const second = queue.push(40);
    expect(queue.pendingBytes).toBe(100);
    await Promise.all([first, second]);
    await queue.drain();
    expect([queue.pending, queue.pendingBytes]).toEqual([0, 0]);
    await expect(queue.push(100)).resolves.toBe(100);
  });

  it("fails with the batch that met a lock whoever waits behind it", async () => {
    let meetLock = () => {};
    const lock = new Promise<void>((resolve) => {
      meetLock = resolve;
    });
    let writes = 0;
    const queue = createWriteQueue<number, number>({
      write: async (items) => {
        writes += 1;
        await lock;
        if (items.length > 0) throw new DatabaseBusy("locked");
        return items;
      },
      maxPending: 100,
      maxBatch: 2,
    });
    const pushes = [1, 2, 3, 4, 5].map((n) => queue.push(n));
    const states = settled(pushes);
    meetLock();
    expect(new Set(await states)).toEqual(new Set(["rejected"]));
    await queue.drain();
    expect([writes, queue.pending]).toEqual([1, 0]);
  });

  it("does not ask a full disk for each row alone", async () => {
    let writes = 0;
    const queue = createWriteQueue<number, number>({
      write: async () => {
        writes += 1;
        throw new StorageFailed("SQLITE_FULL");
      },
      maxPending: 100,
      maxBatch: 100,
    });
    await settled([1, 2, 3].map((n) => queue.push(n)));
    expect(writes).toBe(1);
  });

  it("takes nothing while the writer stands still", async () => {
    let isStuck = true;
    const queue = createWriteQueue<number, number>({
      write: async (items) => items,
      maxPending: 100,
      maxBatch: 100,
      isStuck: () => isStuck,
    });
    await expect(queue.push(1)).rejects.toBeInstanceOf(DatabaseBusy);
    expect(queue.pending).toBe(0);
    isStuck = false;
    await expect(queue.push(1)).resolves.toBe(1);
  });
});
