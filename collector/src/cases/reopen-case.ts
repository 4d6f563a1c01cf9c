import type { Statement } from "../db/connection.ts";
import { NO_PROMISE } from "./table.ts";

export interface ClientMessage {
  /** After masking. */
  text: string;
  language: string;
  at: Date;
  /** Of the page that it was written on: a second one of the same fails on the table's index. */
  postId: string;
  /** Day by which an answer is due where the case had ended; null where none was promised. */
  dueDay: string | null;
}

/**
 * What the client wrote on the receipt page goes into the case and opens it again: to its handler,
 * or to everybody where it has none. A response without a case gets one. The first answer stays
 * the answer. The last statement changes a row wherever the response still stands.
 */
export function reopenCase(responseId: string, message: ClientMessage): Statement[] {
  const { text, language, at, postId, dueDay } = message;
  const now = at.getTime();
  return [
    {
      sql: `INSERT INTO cases (response, unit_id, due_day, received_at)
        SELECT seq, unit_id, coalesce(promised_by, '${NO_PROMISE}'), received_at
        FROM responses WHERE response_id = ? ON CONFLICT DO NOTHING`,
      args: [responseId],
    },
    {
      sql: `INSERT INTO case_messages (response, kind, text, language, created_at, post_id)
        SELECT seq, 'client', ?, ?, ?, ? FROM responses WHERE response_id = ?`,
      args: [text, language, now, postId, responseId],
    },
    {
      sql: `INSERT INTO case_events (response, kind, before, after, created_at)
        SELECT response, iif(${IS_OPEN}, 'status', 'reopened'), status, ${OPENED}, ?
        FROM cases WHERE ${IS_ITS} AND status NOT IN ('new', 'in-progress')`,
      args: [now, responseId],
    },
    {
      sql: `UPDATE cases SET
          due_day = iif(${IS_OPEN}, due_day, coalesce(?, due_day)),
          status = ${OPENED},
          unread_since = coalesce(unread_since, ?),
          revision = revision + 1
        WHERE ${IS_ITS}`,
      args: [dueDay, now, responseId],
    },
  ];
}

const IS_ITS = "response = (SELECT seq FROM responses WHERE response_id = ?)";
const IS_OPEN = "status IN ('new', 'in-progress', 'waiting-for-client')";
const OPENED = `CASE WHEN status IN ('new', 'in-progress') THEN status
  WHEN handler_id IS NULL THEN 'new' ELSE 'in-progress' END`;
