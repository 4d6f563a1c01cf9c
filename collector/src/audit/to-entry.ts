import type { AuditEntry } from "@respons/wire";
import { csvBeginning, toCsvLine, type CsvDialect } from "../csv-line.ts";
import type { ReadEntry } from "./store.ts";

/** A row as staff and exports see it. */
export function toEntry({ row, unit }: ReadEntry): AuditEntry {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actorKind: row.actorKind,
    actorId: row.actorId,
    actorName: row.actorName,
    action: row.action,
    unitId: row.unitId,
    unit,
    objectKind: row.objectKind,
    objectId: row.objectId,
    details: row.details,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}

const columns = [
  "seq",
  "at",
  "actorKind",
  "actorId",
  "actorName",
  "action",
  "unitId",
  "unit",
  "objectKind",
  "objectId",
  "details",
  "previousHash",
  "hash",
] as const satisfies (keyof AuditEntry)[];

/** What writes the rows of one export file. */
export interface EntryWriter {
  header: string;
  line(entry: AuditEntry): string;
}

export const jsonLines: EntryWriter = {
  header: "",
  line: (entry) => `${JSON.stringify(entry)}\n`,
};

export function createCsvEntries(dialect: CsvDialect): EntryWriter {
  return {
    header: csvBeginning(dialect) + toCsvLine(columns, dialect),
    line: (entry) =>
      toCsvLine(
        columns.map((name) => entry[name]),
        dialect,
      ),
  };
}
