import type { ReplyKind } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Statement } from "../db/connection.ts";
import { IS_SEEN, seenArgs, type Seen } from "./change-case.ts";

export interface NewReply {
  kind: ReplyKind;
  /** After masking. */
  text: string;
  language: string;
  author: Actor;
  /** Key of its mail's effect in the outbox; null where it is read on the receipt page alone. */
  mailKey: string | null;
  at: Date;
}

/**
 * Writes a reply into the case, which is answered by it; an interim one leaves it open. Who replies
 * handles the case from then on, where nobody did. To be run inside `deps.audit.write`; the last
 * statement changes no row where somebody has been faster, so that the statement of the mail's
 * effect may follow it.
 */
export function recordReply(seen: Seen, reply: NewReply): Statement[] {
  const { kind, text, language, author, mailKey, at } = reply;
  const now = at.getTime();
  const isFinal = Number(kind === "reply");
  const person = author.kind === "person" ? author.id : null;
  return [
    {
      sql: `INSERT INTO case_messages
          (response, kind, text, language, author_id, author_name, created_at, mail_key,
            mailed_at)
        SELECT response, ?, ?, ?, ?, ?, ?, ?, ? FROM cases WHERE ${IS_SEEN}`,
      args: [
        kind,
        text,
        language,
        author.id,
        author.name,
        now,
        mailKey,
        mailKey && -now,
        ...seenArgs(seen),
      ],
    },
    {
      sql: `UPDATE cases SET
          status = CASE WHEN ? THEN 'answered' WHEN status = 'new' THEN 'in-progress' ELSE status END,
          handler_id = coalesce(handler_id, ?),
          unread_since = NULL,
          reacted_at = coalesce(reacted_at, ?),
          answered_at = CASE WHEN ? THEN coalesce(answered_at, ?) ELSE answered_at END,
          revision = revision + 1
        WHERE ${IS_SEEN}`,
      args: [isFinal, person, now, isFinal, now, ...seenArgs(seen)],
    },
  ];
}
