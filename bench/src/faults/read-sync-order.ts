/** What a trace says about the order of syncs and answers. */
export interface SyncOrder {
  /** Answers of 2xx to a request. */
  answers: number;
  /** Syncs of the write-ahead log that succeeded. */
  syncs: number;
  /** Answers that left while the write-ahead log held what was not synced. */
  early: number;
  /** Answers without a sync since the one before. */
  unsynced: number;
}

const WAL_WRITE = /^pwrite64\(\d+<[^>]*-wal>/;
const WAL_SYNC = /^f(?:data)?sync\(\d+<[^>]*-wal>/;
const ANSWER = /^(?:write|writev|sendto|sendmsg)\(.*HTTP\/1\.1 20[01] /;

/**
 * Reads the lines of `strace -f -yy`. A sync counts when it has returned, an answer when its call
 * begins; the requests came one at a time.
 */
export function readSyncOrder(trace: string): SyncOrder {
  const order: SyncOrder = { answers: 0, syncs: 0, early: 0, unsynced: 0 };
  /** Threads whose sync has begun and not returned. */
  const syncing = new Set<string>();
  let isDirty = false;
  let isSynced = false;
  const noteSync = (call: string) => {
    if (!/= 0\b/.test(call)) return;
    order.syncs += 1;
    isDirty = false;
    isSynced = true;
  };
  for (const line of trace.split("\n")) {
    const [thread = "", call = ""] = line.split(/ +(.*)/);
    if (WAL_WRITE.test(call)) isDirty = true;
    else if (WAL_SYNC.test(call)) {
      if (call.endsWith("<unfinished ...>")) syncing.add(thread);
      else noteSync(call);
    } else if (/^<\.\.\. f(?:data)?sync resumed>/.test(call) && syncing.delete(thread)) {
      noteSync(call);
    } else if (ANSWER.test(call)) {
      order.answers += 1;
      if (isDirty) order.early += 1;
      if (!isSynced) order.unsynced += 1;
      isSynced = false;
    }
  }
  return order;
}
