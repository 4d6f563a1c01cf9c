import { createClient, type InStatement } from "@libsql/client";
import type { Effect } from "../../../collector/src/effect.ts";
import { createKeyRing } from "../../../collector/src/keys.ts";
import { toLinkMail } from "../../../collector/src/link-mail.ts";
import {
  createLinkToken,
  hashLinkToken,
  linkLifetimeMs,
  toLinkUrl,
} from "../../../collector/src/one-time-link.ts";
import { insertStatement } from "../../../collector/src/outbox/store.ts";
import { seal } from "../../../collector/src/seal.ts";

/**
 * Puts so many mails into the outbox, while nothing has the file open: links for people and
 * replies to clients by turns. @returns their keys
 */
export async function fillOutbox(file: string, n: number, secret: string): Promise<string[]> {
  const { current } = createKeyRing(secret);
  const now = new Date();
  const keys: string[] = [];
  const statements: InStatement[] = [];
  for (let i = 0; i < n; i += 1) {
    const [effect, before] = i % 2 === 0 ? linkTo(i, now) : replyTo(i, now);
    const sealed = seal(current.outbox, effect.mail);
    keys.push(effect.key);
    statements.push(...before, insertStatement(effect, { sealed, keyNumber: current.number, now }));
  }
  const client = createClient({ url: `file:${file}` });
  await client.batch(statements, "write");
  client.close();
  return keys;
}

/** How many replies are in the file, and of how many it is written down that they were mailed. */
export async function countReplies(file: string): Promise<{ all: number; mailed: number }> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute(
    "SELECT count(*) AS n, sum(mailed_at > 0) AS mailed FROM case_messages",
  );
  client.close();
  return { all: Number(rows[0]?.["n"]), mailed: Number(rows[0]?.["mailed"]) };
}

function linkTo(i: number, now: Date): [Effect, InStatement[]] {
  const person = { id: `p${i}`, name: `P ${i}`, email: `p${i}@example.fi`, language: null };
  const token = createLinkToken();
  const expiresAt = new Date(now.getTime() + linkLifetimeMs.invitation);
  const link = { purpose: "invitation", tokenHash: hashLinkToken(token), expiresAt } as const;
  const effect = toLinkMail(person, { ...link, url: toLinkUrl("http://localhost", token) });
  return [
    effect,
    [
      {
        sql: "INSERT INTO user (id, name, email, created_at, updated_at) VALUES (?, ?, ?, 0, 0)",
        args: [person.id, person.name, person.email],
      },
      {
        sql: `INSERT INTO sign_in_links (token_hash, purpose, user_id, created_at, expires_at)
          VALUES (?, 'invitation', ?, 0, ?)`,
        args: [link.tokenHash, person.id, expiresAt.getTime()],
      },
    ],
  ];
}

function replyTo(i: number, now: Date): [Effect, InStatement[]] {
  const [response, key, at] = [`response-${i}`, `reply-${i}`, now.getTime()];
  const text = `Svar nummer ${i}.`;
  const mail = {
    template: "reply",
    to: { email: `client${i}@example.fi` },
    language: "sv",
    text,
    unit: "Kliniken",
    receivedDay: now.toISOString().slice(0, 10),
  } as const;
  return [
    { key, kind: "mail", response, mail },
    [
      {
        sql: `INSERT INTO responses (response_id, client_id, content_hash, receipt_hash, key_number,
            form_id, form_version, unit_id, unit_unknown, language, channel, named, answerable,
            received_at, day)
          SELECT ?1, ?1, ?1, ?1, 1, id, 1, unit_id, 0, 'sv', 'embed', 1, 1, ?2, ?3
          FROM forms LIMIT 1`,
        args: [response, at, mail.receivedDay],
      },
      {
        sql: `INSERT INTO cases (response, unit_id, due_day, received_at)
          SELECT seq, unit_id, '9999-12-31', received_at FROM responses WHERE response_id = ?`,
        args: [response],
      },
      {
        sql: `INSERT INTO case_messages (response, kind, text, language, created_at, mail_key)
          SELECT seq, 'reply', ?, 'sv', ?, ? FROM responses WHERE response_id = ?`,
        args: [text, at, key, response],
      },
    ],
  ];
}
