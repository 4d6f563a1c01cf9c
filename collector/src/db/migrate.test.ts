import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConnection, type Connection, type Statement } from "./connection.ts";
import { createDatabase } from "./database.ts";
import { migrateDatabase } from "./migrate.ts";

const migrations = readMigrationFiles({
  migrationsFolder: fileURLToPath(new URL("../../migrations", import.meta.url)),
});
const newest = migrations.length - 1;
/** The first that already had people, forms and responses. */
const OLDEST = 1;

let folder: string;
let url: string;
let open: Connection[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "respons-migrate-"));
  url = `file:${join(folder, "a.db")}`;
  open = [];
});
afterEach(async () => {
  for (const connection of open) await connection.close();
  rmSync(folder, { recursive: true });
});

async function connect(): Promise<Connection> {
  const connection = await openConnection({ url, role: "writer" });
  open.push(connection);
  return connection;
}

const plain = (sql: string): Statement => ({ sql, args: [] });

/** The statements that bring a database from one version to another, as they are run. */
const statementsTo = (from: number, to: number): Statement[] =>
  migrations.slice(from, to + 1).flatMap(({ sql, hash, folderMillis }) => {
    const note = `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('${hash}', ${folderMillis})`;
    return sql.concat(note).map(plain);
  });

/** A database as an earlier version has left it, with rows. */
async function makeOld(version: number): Promise<Connection> {
  const connection = await connect();
  await connection.run([
    plain("CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text, created_at)"),
    ...statementsTo(0, version),
    plain(
      "INSERT INTO units (id, slug, parent_id, kind, name) VALUES (1, 'coast', NULL, 'organisation', '{}')",
    ),
    plain("INSERT INTO forms (id, slug, unit_id, allowed_origins) VALUES (1, 'visit', 1, '[]')"),
    plain(`INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number,
        form_id, form_version, unit_id, unit_unknown, language, channel, named, answerable,
        received_at, day)
      VALUES (1, 'r', 'c', 'h', 'k', 7, 1, 1, 1, 0, 'sv', 'embed', 0, 0, 1, '2026-11-22')`),
    plain("INSERT INTO answers (response, question, value, text) VALUES (1, 'comment', '', 'x')"),
    plain(
      "INSERT INTO answer_counts (form_id, day, form_version, unit_id, language, channel, question, value, n) VALUES (1, '2026-11-22', 1, 1, 'sv', 'embed', '', '', 1)",
    ),
  ]);
  return connection;
}

const migrate = (connection: Connection, before?: (migration: string) => Promise<void>) =>
  migrateDatabase(createDatabase({ reader: connection, writer: connection }), before);

/** Schema, migrations and rows, to tell one version from another and from anything between. */
async function readState(connection: Connection): Promise<string> {
  const results = await connection.run([
    plain("SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)"),
    plain("SELECT count(*), max(created_at) FROM __drizzle_migrations"),
    plain("SELECT r.response_id, a.text FROM responses AS r JOIN answers AS a ON response = seq"),
    plain("SELECT day, n FROM answer_counts"),
    plain("PRAGMA integrity_check"),
    plain("PRAGMA foreign_key_check"),
  ]);
  return JSON.stringify(results);
}

/** Lets `count` statements through and then nothing more, in the middle of a transaction too. */
function dieAfter(connection: Connection, count: number): Connection & { isDead: () => boolean } {
  let left = count;
  return {
    ...connection,
    isDead: () => left < 0,
    async run(statements) {
      if (left < 0) throw new Error("dead");
      const through = statements.slice(0, left);
      left -= statements.length;
      if (left >= 0) return connection.run(statements);
      await connection.run([...through, plain("SELECT dies_here()")]).catch(() => undefined);
      throw new Error("dead");
    },
  };
}

describe("migrating", () => {
  it.each(Array.from({ length: newest - OLDEST }, (_, i) => OLDEST + i))(
    "brings a database of version %i to the newest with its rows",
    async (version) => {
      const connection = await makeOld(version);
      const seen: string[] = [];
      await migrate(connection, async (migration) => void seen.push(migration));
      expect(seen).toEqual([String(newest).padStart(4, "0")]);
      const state = await readState(connection);
      expect(state).toContain('["r","x"]');
      expect(state).toContain('["2026-11-22",1]');
      expect(state).toContain('["ok"]');
      await migrate(connection, async (migration) => void seen.push(migration));
      expect(seen).toHaveLength(1);
    },
  );

  it("makes a case of each response that somebody is to handle, and of no other", async () => {
    const connection = await makeOld(15);
    const add = (seq: number, standing: string, answerable: number, promised: string | null) => ({
      sql: `INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash,
          key_number, form_id, form_version, unit_id, unit_unknown, language, channel, named,
          answerable, received_at, day, standing, promised_by)
        VALUES (?1, 'r' || ?1, 'c' || ?1, 'h', 'k' || ?1, 7, 1, 1, 1, 0, 'sv', 'embed', ?3, ?3, 1,
          '2026-11-22', ?2, ?4)`,
      args: [seq, standing, answerable, promised],
    });
    await connection.run([
      add(2, "counted", 1, "2026-11-27"),
      add(3, "counted", 0, null),
      add(4, "quarantined", 1, "2026-11-27"),
      plain("INSERT INTO answers (response, question, value) VALUES (3, 'rating', '5')"),
    ]);
    await migrate(connection);
    const [rows] = await connection.run([
      plain("SELECT response, unit_id, status, due_day, unread_since FROM cases ORDER BY response"),
    ]);
    expect(rows).toEqual([
      [1, 1, "new", "9999-12-31", 1],
      [2, 1, "new", "2026-11-27", 1],
    ]);
  });

  it("leaves the old version at whichever statement it dies, and is done anew", async () => {
    const connection = await makeOld(OLDEST);
    const before = await readState(connection);
    let deaths = 0;
    for (let count = 0; ; count += 1) {
      const dying = dieAfter(connection, count);
      const died = await migrate(dying).then(
        () => false,
        () => dying.isDead(),
      );
      if (!died) break;
      deaths += 1;
      expect(await readState(connection)).toBe(before);
    }
    expect(deaths).toBeGreaterThanOrEqual(statementsTo(OLDEST + 1, newest).length);
    expect(await readState(connection)).toContain('["r","x"]');
  });

  it("leaves the old version when the process is killed, and is done anew", async () => {
    const old = await makeOld(OLDEST);
    const before = await readState(old);
    await old.close();
    open = [];
    const statements = statementsTo(OLDEST + 1, newest).map(({ sql }) => sql);
    const drop = statements.findIndex((sql) => sql.startsWith("DROP TABLE `answer_counts`"));
    for (const count of [1, drop + 1, statements.length]) {
      expect(await runAndKill(statements.slice(0, count))).toBe("SIGKILL");
      const connection = await connect();
      expect(await readState(connection)).toBe(before);
      await connection.close();
      open = [];
    }
    await migrate(await connect());
  });

  it("calls for no copy of a new database", async () => {
    const seen: string[] = [];
    await migrate(await connect(), async (migration) => void seen.push(migration));
    expect(seen).toEqual([]);
  });

  it("goes no further where the copy before it fails", async () => {
    const connection = await makeOld(OLDEST);
    const before = await readState(connection);
    await expect(migrate(connection, () => Promise.reject(new Error("no room")))).rejects.toThrow(
      "no room",
    );
    expect(await readState(connection)).toBe(before);
  });

  it("refuses in one line what a newer version has written, and changes nothing", async () => {
    const connection = await makeOld(newest);
    await connection.run([
      plain(`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 9000000000000)`),
    ]);
    const before = await readState(connection);
    await expect(migrate(connection)).rejects.toThrow(/^the database was written by a newer/);
    expect(await readState(connection)).toBe(before);
  });
});

/** Another process runs the statements in a transaction and is killed before it commits. */
function runAndKill(statements: readonly string[]): Promise<NodeJS.Signals | null> {
  const program = `
    import { createClient } from "@libsql/client";
    const client = createClient({ url: ${JSON.stringify(url)}, concurrency: 1 });
    const transaction = await client.transaction("write");
    for (const sql of ${JSON.stringify(statements)}) await transaction.execute(sql);
    process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
}
