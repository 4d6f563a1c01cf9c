import { createRequire } from "node:module";

// The client of the collector has no cursor; the driver under it has.
interface Driver {
  prepare(sql: string): { raw(): { iterate(): Iterable<unknown[]> } };
}
const client = createRequire(import.meta.url).resolve("@libsql/client");
const Database = createRequire(client)("libsql") as new (
  file: string,
  options: { readonly: boolean },
) => Driver;

/** What an export reads of each response, one row at a time. */
const ROWS = `
  SELECT r.seq, r.received_at, r.response_id, r.form_version, r.unit_id, r.language,
    r.unit_unknown, r.channel, r.point, r.entry, r.page, r.context, r.named, r.answerable,
    r.promised_by, (SELECT json_group_array(json_array(a.question, a.value, a.text))
      FROM answers AS a WHERE a.response = r.seq)
  FROM responses AS r JOIN forms AS f ON f.id = r.form_id
  WHERE f.slug = 'recommend' AND r.standing = 'counted' ORDER BY r.received_at, r.seq`;

const database = new Database(process.argv[2] ?? "", { readonly: true });
process.on("message", () => {
  const startedAt = performance.now();
  let rows = 0;
  for (const row of database.prepare(ROWS).raw().iterate()) rows += row.length > 0 ? 1 : 0;
  process.send?.({ answer: { rows, seconds: (performance.now() - startedAt) / 1000 } });
});
process.on("disconnect", () => process.exit());
process.send?.({ answer: "ready" });
