import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Permission } from "@respons/wire";
import { openTestCollector, PUBLIC_URL } from "../test-collector.ts";
import { apiTokens } from "../tokens/table.ts";

export type Collector = Awaited<ReturnType<typeof openTestCollector>>;

/** Responses written straight into the tables; each with a comment of `length` letters. */
async function fill({ db }: Collector, count: number, length = 20): Promise<void> {
  await db.write.run(sql`
    WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < ${count})
    INSERT INTO responses (seq, response_id, client_id, content_hash, receipt_hash, key_number,
      form_id, form_version, unit_id, unit_unknown, language, channel, named, answerable,
      received_at, day)
    SELECT i, 'r' || i, 'c' || i, '', 'h' || i, 1, 1, 1, 1 + i % 2, 0, 'sv', 'link', 0, 0,
      1700000000000 + i, '2023-11-14' FROM s`);
  await db.write.run(sql`
    INSERT INTO answers (response, question, value, text)
    SELECT seq, 'comment', '', substr(hex(zeroblob(${length})), 1, ${length}) FROM responses`);
}

/** Another program with a token, which costs no password to let in. */
export async function letIn({ app, db }: Collector, unitId = 1, more: readonly Permission[] = []) {
  const secret = `rsp_${randomBytes(32).toString("hex").slice(0, 43)}`;
  const createdAt = new Date(0);
  const times = { createdAt, expiresAt: new Date("2100-01-01"), revokedAt: null };
  await db.write.insert(apiTokens).values({
    id: randomUUID(),
    name: "Test",
    tokenHash: createHash("sha256").update(secret).digest("hex"),
    beginning: secret.slice(0, 8),
    permissions: ["export-responses", ...more],
    unitId,
    createdBy: null,
    ...times,
  });
  const headers = { Authorization: `Bearer ${secret}`, Host: "localhost:8787" };
  const send = (method: string, path: string) =>
    Promise.resolve(app.request(`${PUBLIC_URL}${path}`, { method, headers }));
  return { headers, send, get: (path: string) => send("GET", path) };
}
export type Reader = Awaited<ReturnType<typeof letIn>>;

export async function openFilled(count: number, length?: number) {
  const collector = await openTestCollector();
  await fill(collector, count, length);
  return { ...collector, staff: await letIn(collector) };
}
