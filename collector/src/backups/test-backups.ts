import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConnection, type Statement } from "../db/connection.ts";
import { createDatabase } from "../db/database.ts";
import { migrateDatabase, newestMigration } from "../db/migrate.ts";
import { makeCopy } from "./make-copy.ts";
import { restoreCopy } from "./restore-copy.ts";
import { verifyCopy } from "./verify-copy.ts";

const FORM = `INSERT INTO units (id, slug, kind, name) VALUES (1, 'coast', 'organisation', '{}');
INSERT INTO forms (id, slug, unit_id, allowed_origins) VALUES (1, 'visit', 1, '[]');
INSERT INTO form_versions (form_id, version, content, published_at) VALUES (1, 1, '{}', 1)`;

/** A database in a folder of its own, with one form and as many responses as are added. */
export async function openTestBackups(databaseKey?: string) {
  const root = mkdtempSync(join(tmpdir(), "respons-backups-"));
  const databaseFile = join(root, "data.db");
  const file = { url: `file:${databaseFile}`, encryptionKey: databaseKey };
  const writer = await openConnection({ ...file, role: "writer" });
  await migrateDatabase(createDatabase({ reader: writer, writer }));
  const reader = await openConnection({ ...file, role: "reader" });
  const run = (sql: string, ...args: Statement["args"]) => writer.run([{ sql, args }]);
  for (const sql of FORM.split(";")) await run(sql);
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const order = {
    databaseFile,
    databaseKey,
    newestSchema: newestMigration(),
    now: () => clock.now,
  };
  const folder = join(root, "backups");
  return {
    root,
    folder,
    databaseFile,
    clock,
    run,
    add: (seq: number, comment = `comment ${seq}`) =>
      writer.run(toResponse(seq, comment, clock.now)),
    make: async () => {
      const made = { ...order, folder, reason: "respons" as const, secretNumber: 7 };
      const manifest = await makeCopy({ ...made, source: reader });
      return { manifest, copy: join(folder, manifest.file) };
    },
    verify: (copy: string) => verifyCopy({ ...order, copy }),
    restore: (copy: string, changes: Partial<Parameters<typeof restoreCopy>[0]> = {}) =>
      restoreCopy({
        ...order,
        copy,
        to: join(root, "restored", "data.db"),
        replace: false,
        encrypt: false,
        ...changes,
      }),
    close: async () => {
      await reader.close();
      await writer.close();
      rmSync(root, { recursive: true });
    },
  };
}

function toResponse(seq: number, comment: string, at: Date): Statement[] {
  return [
    {
      sql: `INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number,
          form_id, form_version, unit_id, unit_unknown, language, channel, named, answerable,
          received_at, day)
        VALUES (?, ?, ?, ?, ?, 7, 1, 1, 1, 0, 'sv', 'embed', 0, 0, ?, '2026-11-22')`,
      args: [seq, `r${seq}`, `c${seq}`, `h${seq}`, `k${seq}`, at.getTime()],
    },
    {
      sql: "INSERT INTO answers (response, question, value, text) VALUES (?, 'comment', '', ?), (?, 'rating', '5', NULL)",
      args: [seq, comment, seq],
    },
  ];
}
