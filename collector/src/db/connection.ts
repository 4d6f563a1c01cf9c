import { createClient, LibsqlError, type Client, type InValue } from "@libsql/client";

export interface Statement {
  sql: string;
  args: InValue[];
}
export type Row = unknown[];

/** One connection to the database file; every caller of the collector reaches SQLite through one. */
export interface Connection {
  /** Runs the statements in one transaction and gives each one's rows. @throws DatabaseBusy */
  run(statements: Statement[]): Promise<Row[][]>;
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

/** How long one attempt waits for a lock. It blocks the thread it runs on: a worker's. */
const BUSY_TIMEOUT_MS = 1_000;
/** Attempts before a write is given up: with the waits between, about 5 s. */
const BUSY_ATTEMPTS = 5;

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
    async run(statements) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await runOnce(client, statements, options.role);
        } catch (error) {
          // After SQLITE_BUSY the driver answers OK to writes it never commits, until it is
          // reopened (docs/decisions/0002); after other faults a fresh connection costs little.
          if (!inMemory) {
            client.reconnect();
            await applyPragmas(client, options.role);
          }
          if (!isBusy(error)) throw error;
          if (attempt === BUSY_ATTEMPTS) throw new DatabaseBusy("the database stayed locked");
        }
      }
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

function isBusy(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}
