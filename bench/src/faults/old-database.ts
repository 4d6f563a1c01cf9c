import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { bookingForm } from "../../../collector/src/demonstration/booking-form.ts";
import { foldIntoOneFile } from "./data-folder.ts";

interface Journal {
  entries: { tag: string; when: number }[];
}

const migrationsFolder = join(process.cwd(), "collector", "migrations");

export function countMigrations(): number {
  return readJournal().entries.length;
}

/** A data folder as an older version left it: the first migrations only, and responses in it. */
export async function writeOldDatabase(
  folder: string,
  migrations: number,
  responses: number,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "initialised"), "2026-01-01T00:00:00.000Z\n");
  const client = createClient({ url: `file:${join(folder, "respons.db")}`, concurrency: 1 });
  await client.execute("PRAGMA journal_mode = WAL");
  await client.execute(
    "CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  for (const { tag, when } of readJournal().entries.slice(0, migrations)) {
    const text = readFileSync(join(migrationsFolder, `${tag}.sql`), "utf8");
    for (const statement of text.split("--> statement-breakpoint")) await client.execute(statement);
    const hash = createHash("sha256").update(text).digest("hex");
    const sql = "INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)";
    await client.execute({ sql, args: [hash, when] });
  }
  await client.batch(
    [
      `INSERT INTO units (id, slug, kind, name) VALUES (1, 'prov', 'organisation', '{"sv":"Prov"}')`,
      `INSERT INTO organisation (id, name) VALUES (1, '{"sv":"Prov"}')`,
      "INSERT INTO forms (id, slug, unit_id, published_version, allowed_origins) VALUES (1, 'booking', 1, 1, '[]')",
      {
        sql: "INSERT INTO form_versions (form_id, version, content, published_at) VALUES (1, 1, ?, 0)",
        args: [JSON.stringify(bookingForm)],
      },
      { sql: INSERT_RESPONSES, args: [responses] },
      ...["rating", "reasons"].map(
        (question) => `INSERT INTO answers (response, question, value)
          SELECT seq, '${question}', 4 FROM responses`,
      ),
      INSERT_COUNTS,
    ],
    "write",
  );
  client.close();
  await foldIntoOneFile(join(folder, "respons.db"));
}

const INSERT_RESPONSES = `
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
INSERT INTO responses (response_id, client_id, content_hash, receipt_hash, key_number, form_id,
  form_version, unit_id, unit_unknown, language, channel, named, answerable, received_at, day)
SELECT 'response-' || i, 'client-' || i, 'content-' || i, 'receipt-' || i, 1, 1,
  1, 1, 0, 'sv', 'embed', 0, 0, 1767225600000 + i, '2026-01-01' FROM n`;

const INSERT_COUNTS = `
INSERT INTO answer_counts
  (form_id, day, form_version, unit_id, language, channel, question, value, n)
SELECT 1, '2026-01-01', 1, 1, 'sv', 'embed', q.value ->> 0, q.value ->> 1, count(*)
FROM responses, json_each('[["",""],["rating",""],["rating","4"],["reasons",""],["reasons","4"]]') AS q
GROUP BY q.value`;

function readJournal(): Journal {
  return JSON.parse(
    readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8"),
  ) as Journal;
}
