import { openConnection } from "./connection.ts";
import { createDatabase, type Database } from "./database.ts";
import { migrateDatabase } from "./migrate.ts";

/** A fresh database with the newest schema, in memory or in a file: one per test. */
export async function openTestDatabase(file = ":memory:"): Promise<Database> {
  const connection = await openConnection({ url: `file:${file}`, role: "writer" });
  const db = createDatabase({ reader: connection, writer: connection });
  await migrateDatabase(db);
  return db;
}
