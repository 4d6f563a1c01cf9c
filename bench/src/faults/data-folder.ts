import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { bookingForm } from "../../../collector/src/demonstration/booking-form.ts";
import { runRespons } from "./collector-process.ts";

/** Data folders of collectors, all gone in the end. */
export interface DataFolders {
  /** A new folder with nothing in it. */
  empty(): string;
  /** A new folder with an organisation and the booking form, and no response. */
  withForm(): string;
  remove(): void;
}

/** @throws when the built collector cannot make an organisation */
export async function createDataFolders(): Promise<DataFolders> {
  const root = mkdtempSync(join(tmpdir(), "respons-faults-"));
  const base = join(root, "base");
  mkdirSync(base);
  const made = await runRespons(base, ["organisation", "create", "--name", "sv=Prov"]);
  if (made.code !== 0) throw new Error(`no organisation could be made: ${made.output}`);
  await insertForm(join(base, "respons.db"));
  await foldIntoOneFile(join(base, "respons.db"));
  let count = 0;
  const empty = () => {
    count += 1;
    const folder = join(root, String(count));
    mkdirSync(folder);
    return folder;
  };
  return {
    empty,
    withForm() {
      const folder = empty();
      cpSync(base, folder, { recursive: true });
      return folder;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The form as it is published, without the staff application: signing in is no part of a fault. */
export async function insertForm(databaseFile: string): Promise<void> {
  const client = createClient({ url: `file:${databaseFile}` });
  await client.batch(
    [
      "INSERT INTO forms (id, slug, unit_id, published_version, allowed_origins) VALUES (1, 'booking', 1, 1, '[]')",
      {
        sql: "INSERT INTO form_versions (form_id, version, content, published_at) VALUES (1, 1, ?, 0)",
        args: [JSON.stringify(bookingForm)],
      },
    ],
    "write",
  );
  client.close();
}

/**
 * Moves what the write-ahead log holds into the file itself, and takes the log away: the driver
 * leaves it there. Nobody else may have the database open.
 */
export async function foldIntoOneFile(databaseFile: string): Promise<void> {
  const client = createClient({ url: `file:${databaseFile}`, concurrency: 1 });
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
  for (const end of ["-wal", "-shm"]) rmSync(databaseFile + end, { force: true });
}
