import { drizzle, type SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { InValue } from "@libsql/client";
import type { Connection, Statement } from "./connection.ts";
import { guardWriter, type WriterState } from "./writer-guard.ts";

export type Queries = SqliteRemoteDatabase;

/** The collector's two ways to its file: any number of readers' queries, one writer's. */
export interface Database {
  read: Queries;
  /** Every write of the process goes through this one connection. */
  write: Queries;
  /** Several statements in one transaction of the writer. */
  writeAll(statements: Statement[]): Promise<unknown[][][]>;
  /** What is known of the writer without asking it. */
  writer(): WriterState;
  /** Empties the log beside the file, if nobody reads it now. */
  truncateLog(): Promise<boolean>;
}

export function createDatabase(connections: { reader: Connection; writer: Connection }): Database {
  const { reader } = connections;
  const writer = guardWriter(connections.writer);
  return {
    read: toQueries(reader),
    write: toQueries(writer),
    writeAll: (statements) => writer.run(statements),
    writer: () => writer.state(),
    truncateLog: () => writer.truncateLog(),
  };
}

function toQueries(connection: Connection): Queries {
  return drizzle(
    async (sql, params, method) => {
      const [rows = []] = await connection.run([{ sql, args: params as InValue[] }]);
      return { rows: method === "get" ? (rows[0] as unknown[]) : rows };
    },
    async (batch) => {
      const results = await connection.run(
        batch.map(({ sql, params }) => ({ sql, args: params as InValue[] })),
      );
      return results.map((rows) => ({ rows }));
    },
  );
}
