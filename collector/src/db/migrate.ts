import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/sqlite-proxy/migrator";
import type { Database } from "./database.ts";

/** From the source (`src/db/`) and from the build (`dist/`) the folder lies differently. */
const MIGRATIONS_FOLDER = fileURLToPath(
  ["../../migrations", "../migrations"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(url)) ?? new URL("../migrations", import.meta.url),
);

/** Moment of the newest migration that this program knows. */
export function newestMigration(): number {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  return Math.max(...known.map((migration) => migration.folderMillis));
}

/**
 * Brings the database to the newest schema, in one transaction. `beforeChange` is called first
 * where there is something to change and something to lose, with the number of the newest
 * migration, such as `0009`.
 * @throws when a newer program has written it.
 */
export async function migrateDatabase(
  db: Database,
  beforeChange?: (migration: string) => Promise<void>,
): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const newest = newestMigration();
  const tables = await db.write.values<[string]>(
    sql`SELECT name FROM sqlite_master WHERE name = '__drizzle_migrations'`,
  );
  if (tables.length > 0) {
    const [applied] = await db.write.values<[number | null]>(
      sql`SELECT max(created_at) FROM __drizzle_migrations`,
    );
    const last = applied?.[0] ?? 0;
    if (last > newest) {
      throw new Error("the database was written by a newer version of Respons; start that version");
    }
    if (last > 0 && last < newest) {
      await beforeChange?.(String(known.length - 1).padStart(4, "0"));
    }
  }
  await migrate(
    db.write,
    async (statements) => {
      if (statements.length > 0)
        await db.writeAll(statements.map((text) => ({ sql: text, args: [] })));
    },
    { migrationsFolder: MIGRATIONS_FOLDER },
  );
}
