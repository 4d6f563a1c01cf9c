import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openConnection } from "../db/connection.ts";
import { lockDataFolder } from "../db/data-folder.ts";
import { listCopies } from "./list-copies.ts";
import { manifestPath, readManifest } from "./manifest.ts";
import { openTestBackups } from "./test-backups.ts";

const KEY = "a key/of this&database, 100 %?";
const WRONG_KEY = "some other key of a database";
const MARKER = "MARKER-HAVSVIK";

let opened: Awaited<ReturnType<typeof openTestBackups>>[] = [];
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
});

async function open(key?: string) {
  const backups = await openTestBackups(key);
  opened.push(backups);
  return backups;
}

async function countIn(file: string, encryptionKey?: string): Promise<unknown> {
  const copy = await openConnection({ url: `file:${file}`, encryptionKey, role: "inspector" });
  const [rows] = await copy.run([{ sql: "SELECT count(*) FROM responses", args: [] }]);
  await copy.close();
  return rows?.[0]?.[0];
}

describe("a copy", () => {
  it("holds what was stored, for its owner's eyes, and says so beside it", async () => {
    const backups = await open();
    await backups.add(1);
    await backups.add(2);
    const { manifest, copy } = await backups.make();
    expect(manifest).toMatchObject({
      file: "respons-20261122T100000Z.db",
      responses: { count: 2, lastAt: "2026-11-22T10:00:00.000Z" },
      encrypted: false,
      secretNumber: 7,
    });
    expect(manifest.tables["answers"]?.rows).toBe(4);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(statSync(manifestPath(copy)).mode & 0o777).toBe(0o600);
    expect(readdirSync(backups.folder)).toHaveLength(2);
    expect(await countIn(copy)).toBe(2);
  });

  it("has each write that was acknowledged before it began, while others go on", async () => {
    const backups = await open();
    let acknowledged = 0;
    const stop = new AbortController();
    const writing = (async () => {
      for (let seq = 1; !stop.signal.aborted; seq += 1) {
        await backups.add(seq);
        acknowledged = seq;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    try {
      for (let n = 0; n < 3; n += 1) {
        const before = acknowledged;
        backups.clock.now = new Date(backups.clock.now.getTime() + 1_000);
        const { manifest, copy } = await backups.make();
        expect(manifest.responses.count).toBeGreaterThanOrEqual(before);
        expect(await backups.verify(copy)).toMatchObject({ holds: true, differences: [] });
      }
    } finally {
      stop.abort();
      await writing;
    }
  });
});

describe("verifying", () => {
  it("explains what came and went as it may", async () => {
    const backups = await open();
    for (const seq of [1, 2, 3]) await backups.add(seq);
    const { copy } = await backups.make();
    await backups.add(4);
    await backups.run("DELETE FROM responses WHERE seq = 2");
    await backups.run(
      "INSERT INTO erased_responses (client_id_hash, erased_at) VALUES ('x', ?)",
      backups.clock.now.getTime() + 5_000,
    );
    expect(await backups.verify(copy)).toMatchObject({
      holds: true,
      compared: true,
      newer: 1,
      since: ["1 responses have come", "1 responses were erased or had their time"],
    });
    expect(readManifest(copy).proof).toMatchObject({ holds: true, differences: [] });
    expect(readdirSync(backups.folder)).toHaveLength(2);
  });

  it.each([
    ["DELETE FROM responses WHERE seq = 2", "1 responses have left the live database unlogged"],
    ["UPDATE answers SET text = 'x' WHERE value = ''", "2 comments have changed"],
    ["DELETE FROM answers WHERE response = 1 AND value = '5'", "1 scores have changed"],
    ["UPDATE responses SET language = 'fi' WHERE seq = 1", "1 responses differ"],
    ["UPDATE form_versions SET content = '[]'", "1 published versions of forms differ"],
    [
      "INSERT INTO answers (response, question, value) VALUES (1, 'more', '1')",
      "1 answers are missing from the copy",
    ],
  ])("says that the live database differs after %s", async (sql, words) => {
    const backups = await open();
    await backups.add(1);
    await backups.add(2);
    const { copy } = await backups.make();
    await backups.run(sql);
    const { holds, differences } = await backups.verify(copy);
    expect(holds).toBe(false);
    expect(differences.join()).toContain(words);
    expect(readManifest(copy).proof?.holds).toBe(false);
  });

  it.each([
    ["DELETE FROM cases WHERE response = 1", "1 cases have left the live database"],
    ["DELETE FROM case_messages WHERE id = 2", "1 messages of cases differ"],
    ["UPDATE case_messages SET text = NULL WHERE id = 1", "1 comments have changed"],
  ])("says that cases differ after %s", async (sql, words) => {
    const backups = await open();
    await backups.add(1);
    await backups.run(
      "INSERT INTO cases (response, unit_id, due_day, received_at) VALUES (1, 1, '2026-12-01', 1)",
    );
    for (const text of ["one", "two", "three"]) {
      await backups.run(
        "INSERT INTO case_messages (response, kind, text, language, created_at) VALUES (1, 'note', ?, 'sv', 1)",
        text,
      );
    }
    const { copy } = await backups.make();
    expect(await backups.verify(copy)).toMatchObject({ holds: true });
    await backups.run(sql);
    const { holds, differences } = await backups.verify(copy);
    expect([holds, differences.join()]).toEqual([false, expect.stringContaining(words)]);
  });

  it("says which responses a copy lacks", async () => {
    const backups = await open();
    for (const seq of [1, 3]) await backups.add(seq);
    const { copy } = await backups.make();
    // As if the copy had left out a row of before it began.
    backups.clock.now = new Date("2026-11-22T09:00:00Z");
    await backups.add(2);
    const { differences } = await backups.verify(copy);
    expect(differences).toContain("1 responses are missing from the copy");
  });

  it("finds rows that the manifest does not know", async () => {
    const backups = await open();
    await backups.add(1);
    const { copy } = await backups.make();
    const path = manifestPath(copy);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/("answers": \{\s+"rows": )2/, "$13"));
    const { differences } = await backups.verify(copy);
    expect(differences).toEqual(["answers has 2 rows, its manifest says 3"]);
  });

  it("notes that a copy cannot be restored", async () => {
    const backups = await open();
    const { copy } = await backups.make();
    appendFileSync(copy, "x");
    await expect(backups.verify(copy)).rejects.toThrow(/damaged/);
    expect(readManifest(copy).proof).toMatchObject({ holds: false });
    expect(listCopies(backups.folder)).toHaveLength(1);
  });
});

describe("restoring", () => {
  it("makes a database, and sets aside the one that was there only when told to", async () => {
    const backups = await open();
    await backups.add(1);
    const { copy } = await backups.make();
    const { file } = await backups.restore(copy);
    expect(await countIn(file)).toBe(1);
    await expect(backups.restore(copy)).rejects.toThrow(/--replace/);
    const { setAside } = await backups.restore(copy, { replace: true });
    expect(await countIn(setAside ?? "")).toBe(1);
    expect(await countIn(file)).toBe(1);
  });

  it("refuses while a collector holds the folder", async () => {
    const backups = await open();
    const { copy } = await backups.make();
    const { file } = await backups.restore(copy);
    const folder = { path: join(backups.root, "restored"), databaseFile: file, isNew: false };
    const lock = await lockDataFolder(folder);
    await expect(backups.restore(copy, { replace: true })).rejects.toThrow(/another collector/);
    await lock.release();
  });

  it("refuses a newer schema, a damaged copy and one without a manifest", async () => {
    const backups = await open();
    const { copy } = await backups.make();
    await expect(backups.restore(copy, { newestSchema: 1 })).rejects.toThrow(/newer version/);
    const bytes = readFileSync(copy);
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    await expect(backups.restore(copy)).rejects.toThrow(/damaged/);
    writeFileSync(manifestPath(copy), "{}");
    await expect(backups.restore(copy)).rejects.toThrow(/missing or damaged/);
    expect(existsSync(join(backups.root, "restored", "data.db"))).toBe(false);
  });
});

describe("an encrypted database", () => {
  it("leaves no text in its file, its log or its copies, and is proven like any other", async () => {
    const backups = await open(KEY);
    await backups.add(1, MARKER);
    const { copy } = await backups.make();
    for (const file of [backups.databaseFile, `${backups.databaseFile}-wal`, copy]) {
      expect(readFileSync(file).includes(MARKER)).toBe(false);
    }
    expect(await backups.verify(copy)).toMatchObject({ holds: true, compared: true });
    const { file } = await backups.restore(copy);
    expect(await countIn(file, KEY)).toBe(1);
    await expect(backups.restore(copy, { replace: true, databaseKey: WRONG_KEY })).rejects.toThrow(
      /not the key/,
    );
    await expect(backups.restore(copy, { replace: true, databaseKey: undefined })).rejects.toThrow(
      /is encrypted/,
    );
    expect(await countIn(file, KEY)).toBe(1);
  });

  it("is made of a plain copy, row by row the same", async () => {
    const backups = await open();
    await backups.add(1, MARKER);
    const { copy } = await backups.make();
    expect(readFileSync(copy).includes(MARKER)).toBe(true);
    await expect(backups.restore(copy, { databaseKey: KEY })).rejects.toThrow(/--encrypt/);
    const { file } = await backups.restore(copy, { databaseKey: KEY, encrypt: true });
    expect(readFileSync(file).includes(MARKER)).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await countIn(file, KEY)).toBe(1);
  });
});
