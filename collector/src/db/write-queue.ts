import { DatabaseBusy } from "./connection.ts";

export interface WriteQueue<Item, Outcome> {
  /** Resolves when the item's transaction has committed. @throws DatabaseBusy when full. */
  push(item: Item): Promise<Outcome>;
  /** Resolves when all that was pushed is settled. */
  drain(): Promise<void>;
  readonly pending: number;
}

interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

/**
 * Group commit: while one batch is being committed the next one gathers, so that any number of
 * concurrent requests share one fsync.
 */
export function createWriteQueue<Item, Outcome>(options: {
  /** One transaction; outcomes in the order of the items. */
  write: (items: Item[]) => Promise<Outcome[]>;
  maxPending: number;
  maxBatch: number;
}): WriteQueue<Item, Outcome> {
  let waiting: Waiting<Item, Outcome>[] = [];
  let pending = 0;
  let working: Promise<void> | undefined;

  const settle = async (batch: Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await options.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, i) => resolve(outcomes[i] as Outcome));
    } catch (error) {
      if (batch.length === 1 || error instanceof DatabaseBusy) {
        for (const { reject } of batch) reject(error);
        return;
      }
      // One bad row must not fail its neighbours.
      const middle = Math.ceil(batch.length / 2);
      await settle(batch.slice(0, middle));
      await settle(batch.slice(middle));
    }
  };

  const work = async (): Promise<void> => {
    // Let the requests of this turn of the event loop join the first batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const batch = waiting.slice(0, options.maxBatch);
      waiting = waiting.slice(options.maxBatch);
      await settle(batch);
      pending -= batch.length;
    }
    working = undefined;
  };

  return {
    push(item) {
      if (pending >= options.maxPending) return Promise.reject(new DatabaseBusy("queue is full"));
      pending += 1;
      return new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        working ??= work();
      });
    },
    async drain() {
      await working;
    },
    get pending() {
      return pending;
    },
  };
}
