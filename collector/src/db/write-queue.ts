import { DatabaseBusy, StorageFailed } from "./connection.ts";

export interface WriteQueue<Item, Outcome> {
  /**
   * Resolves when the item's transaction has committed.
   * @throws DatabaseBusy when full, and while nothing can be written
   */
  push(item: Item): Promise<Outcome>;
  /** Resolves when all that was pushed is settled. */
  drain(): Promise<void>;
  readonly pending: number;
  readonly pendingBytes: number;
}

interface Waiting<Item, Outcome> {
  item: Item;
  bytes: number;
  resolve: (outcome: Outcome) => void;
  reject: (error: unknown) => void;
}

interface QueueOptions<Item, Outcome> {
  /** One transaction; outcomes in the order of the items. */
  write: (items: Item[]) => Promise<Outcome[]>;
  maxPending: number;
  maxBatch: number;
  /** About what one item takes while it waits; with `maxPendingBytes`, the second limit. */
  bytesOf?: (item: Item) => number;
  maxPendingBytes?: number;
  /** Whether anything can be written now; where not, nothing is taken. */
  isStuck?: () => boolean;
}

/**
 * Group commit: while one batch is being committed the next one gathers, so that any number of
 * concurrent requests share one fsync.
 */
export function createWriteQueue<Item, Outcome>(
  options: QueueOptions<Item, Outcome>,
): WriteQueue<Item, Outcome> {
  const backlog = createBacklog(options);
  let working: Promise<void> | undefined;

  const settle = async (batch: Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await options.write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, i) => resolve(outcomes[i] as Outcome));
    } catch (error) {
      if (batch.length === 1 || error instanceof DatabaseBusy || error instanceof StorageFailed) {
        for (const { reject } of batch) reject(error);
        // Who waits behind a lock has waited long enough, and would meet it too.
        if (error instanceof DatabaseBusy) backlog.fail(error);
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
    for (let batch = backlog.take(); batch.length > 0; batch = backlog.take()) {
      await settle(batch);
      backlog.release(batch);
    }
    working = undefined;
  };

  return {
    push(item) {
      const entry = { item, bytes: options.bytesOf?.(item) ?? 0 };
      const refusal = backlog.findRefusal(entry.bytes);
      if (refusal) return Promise.reject(new DatabaseBusy(refusal));
      return new Promise((resolve, reject) => {
        backlog.add({ ...entry, resolve, reject });
        working ??= work();
      });
    },
    async drain() {
      await working;
    },
    get pending() {
      return backlog.pending;
    },
    get pendingBytes() {
      return backlog.pendingBytes;
    },
  };
}

/** What waits, and how much of it there is; what is being written counts until it is released. */
function createBacklog<Item, Outcome>(options: QueueOptions<Item, Outcome>) {
  const { maxPending, maxBatch, maxPendingBytes = Number.POSITIVE_INFINITY, isStuck } = options;
  let waiting: Waiting<Item, Outcome>[] = [];
  let pending = 0;
  let pendingBytes = 0;

  const release = (entries: Waiting<Item, Outcome>[]) => {
    pending -= entries.length;
    for (const { bytes } of entries) pendingBytes -= bytes;
  };
  return {
    findRefusal(bytes: number): string | undefined {
      if (pending >= maxPending || pendingBytes + bytes > maxPendingBytes) return "queue is full";
      return isStuck?.() ? "the writer stands still" : undefined;
    },
    add(entry: Waiting<Item, Outcome>) {
      waiting.push(entry);
      pending += 1;
      pendingBytes += entry.bytes;
    },
    take() {
      const batch = waiting.slice(0, maxBatch);
      waiting = waiting.slice(maxBatch);
      return batch;
    },
    fail(error: Error) {
      const failed = waiting.splice(0);
      for (const { reject } of failed) reject(error);
      release(failed);
    },
    release,
    get pending() {
      return pending;
    },
    get pendingBytes() {
      return pendingBytes;
    },
  };
}
