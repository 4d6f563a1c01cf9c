import type { Queries } from "../db/database.ts";
import { FIRST_HASH, hashRow } from "./audit.ts";
import { listAll } from "./store.ts";

const PAGE_SIZE = 500;

/** What a walk along the whole chain found. */
export interface ChainReport {
  rows: number;
  /** Hash of the last row that holds; to be noted elsewhere, since a chain cut short still holds. */
  head: string;
  /** Number of the first row that does not follow from the one before it; null where all do. */
  brokenAt: number | null;
  /** Whether `noted` stands in the part that holds; null where none was given. */
  notedFound: boolean | null;
}

/** Computes every hash anew, from the first row on. */
export async function verifyChain(db: Queries, noted?: string): Promise<ChainReport> {
  let [rows, head, last] = [0, FIRST_HASH, 0];
  let isFound = noted === FIRST_HASH;
  const report = (brokenAt: number | null): ChainReport => ({
    rows,
    head,
    brokenAt,
    notedFound: noted === undefined ? null : isFound,
  });
  for (;;) {
    const page = await listAll(db, last, PAGE_SIZE);
    for (const { row } of page) {
      if (row.previousHash !== head || hashRow(row) !== row.hash) return report(row.seq);
      head = row.hash;
      last = row.seq;
      rows += 1;
      isFound ||= row.hash === noted;
    }
    if (page.length < PAGE_SIZE) return report(null);
  }
}
