import { NO_PROMISE } from "../cases/table.ts";
import type { Statement } from "../db/connection.ts";
import type { PlannedCase } from "./case-plan.ts";

/** A planned case and the client id of its response. */
export interface DemonstrationCase {
  clientId: string;
  language: string;
  history: PlannedCase;
}

/** Cases in one transaction. */
const AT_ONCE = 1_000;
/** Staff of the demonstration are nobody who could sign in. */
const STAFF_ID = "demonstration";

/** Stores what became of responses that are stored already; none of it leaves the collector. */
export async function insertDemonstrationCases(
  writeAll: (statements: Statement[]) => Promise<unknown>,
  planned: readonly DemonstrationCase[],
): Promise<void> {
  for (let i = 0; i < planned.length; i += AT_ONCE) {
    await writeAll(toStatements(planned.slice(i, i + AT_ONCE)));
  }
}

function toStatements(planned: readonly DemonstrationCase[]): Statement[] {
  const cases = planned.map(({ clientId, history }) => [
    clientId,
    history.unit,
    history.status,
    Number(history.isUnread),
    history.reactedAt?.getTime() ?? null,
    history.answeredAt?.getTime() ?? null,
    1 + history.messages.length + history.events.length,
  ]);
  const messages = planned.flatMap(({ clientId, language, history }) =>
    history.messages.map(({ kind, text, author, at }) => [
      clientId,
      kind,
      text,
      language,
      author === null ? null : STAFF_ID,
      author,
      at.getTime(),
    ]),
  );
  const events = planned.flatMap(({ clientId, history }) =>
    history.events.map(({ kind, before, after, reason, actor, at }) => [
      clientId,
      kind,
      before,
      after,
      reason,
      actor === null ? null : STAFF_ID,
      actor,
      at.getTime(),
    ]),
  );
  return [
    { sql: INSERT_CASES, args: [NO_PROMISE, JSON.stringify(cases)] },
    { sql: INSERT_MESSAGES, args: [JSON.stringify(messages)] },
    { sql: INSERT_EVENTS, args: [JSON.stringify(events)] },
  ];
}

const INSERT_CASES = `
INSERT INTO cases (response, unit_id, status, due_day, received_at, unread_since, reacted_at,
  answered_at, revision)
SELECT r.seq, coalesce(u.id, r.unit_id), new.value ->> 2, coalesce(r.promised_by, ?), r.received_at,
  iif(new.value ->> 3, r.received_at, NULL), new.value ->> 4, new.value ->> 5, new.value ->> 6
FROM json_each(?) AS new JOIN responses AS r ON r.client_id = new.value ->> 0
  LEFT JOIN units AS u ON u.slug = new.value ->> 1
WHERE true
ON CONFLICT (response) DO UPDATE SET unit_id = excluded.unit_id, status = excluded.status,
  unread_since = excluded.unread_since, reacted_at = excluded.reacted_at,
  answered_at = excluded.answered_at, revision = excluded.revision`;

const INSERT_MESSAGES = `
INSERT INTO case_messages (response, kind, text, language, author_id, author_name, created_at)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3, new.value ->> 4, new.value ->> 5,
  new.value ->> 6
FROM json_each(?) AS new JOIN responses AS r ON r.client_id = new.value ->> 0`;

const INSERT_EVENTS = `
INSERT INTO case_events (response, kind, "before", "after", reason, actor_id, actor_name, created_at)
SELECT r.seq, new.value ->> 1, new.value ->> 2, new.value ->> 3, new.value ->> 4, new.value ->> 5,
  new.value ->> 6, new.value ->> 7
FROM json_each(?) AS new JOIN responses AS r ON r.client_id = new.value ->> 0`;
