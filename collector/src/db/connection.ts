import { createClient, LibsqlError, type Client, type InValue } from "@libsql/client/sqlite3";

export interface Statement {
  sql: string;
  args: InValue[];
}
export type Row = unknown[];

/** One connection to the database file; every caller of the collector reaches SQLite through one. */
export interface Connection {
  /**
   * Runs the statements in one transaction and gives each one's rows. Where the lock is taken, no
   * try begins after `deadlineMs` of `monotonicMs`; 3 s from now where none is given.
   * @throws DatabaseBusy, StorageFailed
   */
  run(statements: Statement[], deadlineMs?: number): Promise<Row[][]>;
  /**
   * Writes what the log beside the file holds into it and empties the log, so that nothing deleted
   * is left there.
   * @returns false where somebody reads it
   */
  truncateLog(): Promise<boolean>;
  /**
   * Writes all that is committed now into a file that is empty or not there yet, while others go on
   * writing. An encrypted database gives a copy under the same key.
   */
  copyInto(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** `file:` URL. */
  url: string;
  encryptionKey?: string | undefined;
  /** `inspector` reads a file that nobody writes, such as a copy, and leaves nothing beside it. */
  role: "reader" | "writer" | "inspector";
}

/** The write lock was held by somebody else for too long; nothing was stored. */
export class DatabaseBusy extends Error {
  override name = "DatabaseBusy";
}

/** The disk is full or failing; nothing was stored, and it may work again once somebody has been there. */
export class StorageFailed extends Error {
  override name = "StorageFailed";
}

/** How long one attempt waits for a lock. It blocks the thread it runs on: a worker's. */
const BUSY_TIMEOUT_MS = 1_000;
/** How long the writer waits for readers to let go of the log; it is tried again. */
const TRUNCATE_TIMEOUT_MS = 50;
/** After that, no further attempt begins. */
const PATIENCE_MS = 3_000;

/** Milliseconds of a clock that no one sets, the same in every thread of the process. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** The only place that opens the database. PRAGMAs hold per connection, so there is just one. */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const client = createClient({
    url: options.url,
    concurrency: 1,
    timeout: BUSY_TIMEOUT_MS,
    ...(options.encryptionKey ? { encryptionKey: options.encryptionKey } : {}),
  });
  try {
    await applyPragmas(client, options.role);
    // Only reading tells whether it is a database, and whether the key opens it.
    await client.execute("SELECT count(*) FROM sqlite_schema");
  } catch (error) {
    client.close();
    throw error;
  }
  const inMemory = options.url.includes(":memory:");
  return {
    async run(statements, deadlineMs = monotonicMs() + PATIENCE_MS) {
      for (;;) {
        // Who has waited that long for their turn gets no attempt either.
        if (monotonicMs() >= deadlineMs) throw new DatabaseBusy("the database stayed locked");
        try {
          const rows = await runOnce(client, statements, options.role);
          // The driver frees what a statement held only once the event loop turns.
          await new Promise((resolve) => setImmediate(resolve));
          return rows;
        } catch (error) {
          // After SQLITE_BUSY the driver answers OK to writes it never commits, until it is
          // reopened (docs/decisions/0002); after other faults a fresh connection costs little.
          if (!inMemory) await reopen(client, options.role);
          if (isStorageFault(error)) throw new StorageFailed(error.code);
          if (!isBusy(error)) throw error;
        }
      }
    },
    async truncateLog() {
      if (inMemory) return true;
      await client.execute(`PRAGMA busy_timeout = ${TRUNCATE_TIMEOUT_MS}`);
      const { rows } = await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
      return rows[0]?.["busy"] === 0;
    },
    async copyInto(file) {
      // The one statement of SQLite's that copies is a write for `query_only`, and may stand in no
      // transaction.
      await client.execute("PRAGMA query_only = OFF");
      try {
        await client.execute({ sql: "VACUUM INTO ?", args: [file] });
      } finally {
        await applyPragmas(client, options.role);
      }
    },
    async close() {
      client.close();
    },
  };
}

async function runOnce(client: Client, statements: Statement[], role: ConnectionOptions["role"]) {
  const mode = role === "writer" ? "write" : "deferred";
  const results = await client.batch(statements, mode);
  return results.map(({ rows, columns }) =>
    rows.map((row) => Array.from({ length: columns.length }, (_, i) => row[i])),
  );
}

async function reopen(client: Client, role: ConnectionOptions["role"]): Promise<void> {
  try {
    client.reconnect();
    await applyPragmas(client, role);
  } catch (error) {
    if (isStorageFault(error)) throw new StorageFailed(error.code);
    throw error;
  }
}

async function applyPragmas(client: Client, role: ConnectionOptions["role"]): Promise<void> {
  const pragmas = [
    ...(role === "inspector" ? [] : ["journal_mode = WAL"]),
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    // SQLite 3.45 can lose pages when two connections checkpoint: only the writer does.
    `wal_autocheckpoint = ${role === "writer" ? 1_000 : 0}`,
    ...(role === "writer" ? [] : ["query_only = ON"]),
  ];
  for (const pragma of pragmas) await client.execute(`PRAGMA ${pragma}`);
}

function isStorageFault(error: unknown): error is LibsqlError {
  return error instanceof LibsqlError && /^SQLITE_(FULL|IOERR|CANTOPEN)/.test(error.code);
}

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}
