import type { Database } from "./db/database.ts";
import { createWriteQueue, type WriteQueue } from "./db/write-queue.ts";
import { COUNT_DISPLAYS, type DisplayRow } from "./displays/count-display.ts";
import { appendResponses, type Appended, type NewResponse } from "./responses/append-responses.ts";

/**
 * More than this waiting means that the disk cannot follow: 503 instead of memory. Fewer than the
 * connections that the server takes, or nobody would ever be refused.
 */
const MAX_PENDING = 1_800;
const MAX_PENDING_BYTES = 32 * 1024 * 1024;
const MAX_BATCH = 500;

/** What many clients write at once goes to the file in groups. */
export interface WriteQueues {
  responses: WriteQueue<NewResponse, Appended>;
  displays: WriteQueue<DisplayRow, undefined>;
  /** Called with the size of each batch that was committed. */
  onBatch: (listener: (size: number) => void) => void;
}

export function createWriteQueues(db: Database): WriteQueues {
  const limits = {
    maxPending: MAX_PENDING,
    maxPendingBytes: MAX_PENDING_BYTES,
    maxBatch: MAX_BATCH,
  };
  const isStuck = () => db.writer().isStuck;
  let listener: ((size: number) => void) | undefined;
  return {
    responses: createWriteQueue({
      ...limits,
      isStuck,
      bytesOf: bytesOfResponse,
      async write(batch) {
        const outcomes = await appendResponses((statements) => db.writeAll(statements), batch);
        listener?.(batch.length);
        return outcomes;
      },
    }),
    displays: createWriteQueue({
      ...limits,
      isStuck,
      async write(batch) {
        await db.writeAll([{ sql: COUNT_DISPLAYS, args: [JSON.stringify(batch)] }]);
        return batch.map(() => undefined);
      },
    }),
    onBatch: (given) => (listener = given),
  };
}

/** About what a response takes while it waits: its texts, and the same again for all the rest. */
function bytesOfResponse({ answers, contact, context, page }: NewResponse): number {
  const texts = answers.reduce(
    (sum, { value, text }) => sum + value.length + (text?.length ?? 0),
    0,
  );
  const more = (contact?.sealed.length ?? 0) + (page?.length ?? 0);
  return 1_024 + 2 * (texts + more + (context ? JSON.stringify(context).length : 0));
}
