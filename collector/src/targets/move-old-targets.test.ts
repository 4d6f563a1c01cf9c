import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openConnection, type Connection } from "../db/connection.ts";

const migrations = readMigrationFiles({
  migrationsFolder: fileURLToPath(new URL("../../migrations", import.meta.url)),
});
const moving = migrations.findIndex(({ sql }) => sql.join().includes("DROP TABLE `targets`"));

let connection: Connection;
beforeEach(async () => {
  connection = await openConnection({ url: ":memory:", role: "writer" });
});
afterEach(() => connection.close());

const run = (...statements: string[]) =>
  connection.run(statements.map((sql) => ({ sql, args: [] })));

it("targets of a form become those of the organisation, for each year that has responses", async () => {
  await run(...migrations.slice(0, moving).flatMap(({ sql }) => sql));
  const content = (...questions: string[]) =>
    JSON.stringify({ questions: questions.map((type) => ({ id: `my-${type}`, type })) });
  await run(
    `INSERT INTO units (id, slug, parent_id, kind, name) VALUES
      (3, 'clinic', 7, 'office', '{}'), (7, 'coast', NULL, 'organisation', '{}')`,
    `INSERT INTO forms (id, slug, unit_id, published_version, allowed_origins) VALUES
      (1, 'old', 3, 2, '[]'), (2, 'draft', 7, NULL, '[]')`,
    `INSERT INTO form_versions (form_id, version, content, published_at) VALUES
      (1, 1, '${content("nps")}', 1), (1, 2, '${content("comment", "nps", "statement")}', 2)`,
    `INSERT INTO form_drafts (form_id, content, updated_at) VALUES (2, '${content("nps")}', 1)`,
    "INSERT INTO targets (form_id, indicator, value) VALUES (1, 'nps', 50), (1, 'statement-mean', 4), (2, 'nps', 60)",
    `INSERT INTO answer_counts (form_id, day, form_version, unit_id, language, channel, question, value, n) VALUES
      (1, '2020-05-01', 1, 3, 'sv', 'qr', '', '', 4), (1, '2020-06-01', 1, 7, 'sv', 'qr', '', '', 1),
      (1, '2021-06-01', 2, 3, 'sv', 'qr', '', '', 1)`,
  );
  await run(...(migrations[moving]?.sql ?? []));
  const [rows = []] = await run(
    `SELECT form_id || ' ' || question || ' ' || formula || ' ' || minimum_n || ' ' || unit_id || ' ' ||
      iif(year = CAST(strftime('%Y', 'now') AS INTEGER), 'now', year) || ' ' || value
    FROM indicators JOIN indicator_targets ON indicator_id = id ORDER BY id, year`,
  );
  expect(rows.map(([row]) => row)).toEqual([
    "1 my-nps nps 30 7 2020 50.0",
    "1 my-nps nps 30 7 2021 50.0",
    "1 my-nps nps 30 7 now 50.0",
    "2 my-nps nps 30 7 now 60.0",
    "1 *statements mean 5 7 2020 4.0",
    "1 *statements mean 5 7 2021 4.0",
    "1 *statements mean 5 7 now 4.0",
  ]);
});
