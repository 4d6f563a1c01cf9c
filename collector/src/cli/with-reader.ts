import { existsSync } from "node:fs";
import { readConfig } from "../config.ts";
import { createDatabase, type Queries } from "../db/database.ts";
import { openWorkerConnection } from "../db/worker-connection.ts";

/**
 * Opens the database for one command that only reads; a collector may run beside it.
 * @throws where there is no database yet
 */
export async function withReader<Result>(work: (db: Queries) => Promise<Result>): Promise<Result> {
  const { databaseFile, databaseKey } = readConfig(process.env);
  if (!existsSync(databaseFile)) throw new Error(`there is no database at ${databaseFile}`);
  const url = `file:${databaseFile}`;
  const reader = await openWorkerConnection({ url, encryptionKey: databaseKey, role: "reader" });
  try {
    return await work(createDatabase({ reader, writer: reader }).read);
  } finally {
    await reader.close();
  }
}
