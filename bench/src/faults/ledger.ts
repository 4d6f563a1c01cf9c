import { appendFileSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";

/** One acknowledgement, as the client got it. */
export interface Acknowledged {
  id: string;
  receipt: string;
  /** 201, or 200 where it had been stored before. */
  status: number;
  at: number;
}

export interface Ledger {
  /** Resolves when the line is synced to the disk. */
  note(acknowledged: Acknowledged): Promise<void>;
  close(): Promise<void>;
}

/** Lines that come while one sync runs share the next. */
export async function openLedger(path: string): Promise<Ledger> {
  const file = await open(path, "a");
  let lines: string[] = [];
  let next: Promise<void> | undefined;
  let syncing: Promise<void> = Promise.resolve();
  const sync = async (): Promise<void> => {
    await syncing;
    const text = lines.join("");
    lines = [];
    next = undefined;
    syncing = file.appendFile(text).then(() => file.datasync());
    await syncing;
  };
  return {
    note(acknowledged) {
      lines.push(`${JSON.stringify(acknowledged)}\n`);
      next ??= sync();
      return next;
    },
    async close() {
      await next;
      await syncing;
      await file.close();
    },
  };
}

/** A missing ledger is an empty one. */
export function readLedger(path: string): Acknowledged[] {
  appendFileSync(path, "");
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Acknowledged);
}
