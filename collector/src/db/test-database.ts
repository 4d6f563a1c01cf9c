import { openConnection } from "./connection.ts";
import { createDatabase, type Database } from "./database.ts";
import { migrateDatabase } from "./migrate.ts";

/** A fresh database in memory, with the newest schema: one per test. */
export async function openTestDatabase(): Promise<Database> {
  const connection = await openConnection({ url: "file::memory:", role: "writer" });
  const db = createDatabase({ reader: connection, writer: connection });
  await migrateDatabase(db);
  return db;
}
