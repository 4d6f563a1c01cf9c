import { randomUUID } from "node:crypto";
import { alwaysMaskedKinds } from "@respons/privacy";
import { textIn, type CaseDetail, type WriteReply } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import type { Effect } from "../effect.ts";
import { Problem } from "../http/problem.ts";
import { maskText } from "../mask-text.ts";
import { openContact } from "../seal.ts";
import { findSealedContact } from "./store.ts";

type ReplyDeps = Pick<
  Deps,
  "audit" | "calendar" | "cases" | "db" | "keys" | "now" | "outbox" | "units"
>;
type Row = Awaited<ReturnType<Deps["cases"]["find"]>>["row"];

/**
 * Writes a reply into a case of the caller's, masked as comments are on arrival. To a client who
 * can be answered by mail it is put on the way in the same transaction; every client with a
 * receipt reads it there.
 * @throws Problem `not-found`; `changed-meanwhile` where the case is not what the caller has seen
 */
export async function writeReply(
  deps: ReplyDeps,
  { caller, scope }: { caller: Caller; scope: Scope },
  responseId: string,
  { kind, text: typed, language, revision }: WriteReply,
): Promise<CaseDetail> {
  const found = await deps.cases.find(caller, scope, responseId);
  const { row } = found;
  const text = maskText(typed, alwaysMaskedKinds, language);
  const effect = await toEffect(deps, row, { kind, text, language });
  const mailKey = effect?.key ?? null;
  const reply = { kind, text, language, author: caller, mailKey, at: deps.now() };
  const isWritten = await deps.audit.write(
    {
      actor: caller,
      action: "case.replied",
      unitId: row.unitId,
      objectKind: "response",
      objectId: responseId,
      details: { kind, language, reach: effect ? "mail" : "page" },
    },
    [
      ...deps.cases.recordReply({ responseId, revision }, reply),
      ...(effect ? [deps.outbox.put(effect)] : []),
    ],
  );
  if (!isWritten) throw new Problem("changed-meanwhile");
  deps.outbox.wake();
  return deps.cases.show(caller, found);
}

/** The mail of a reply; undefined for a client who is not to be written to, or has no address. */
async function toEffect(
  deps: ReplyDeps,
  row: Row,
  { kind, text, language }: Omit<WriteReply, "revision">,
): Promise<Effect | undefined> {
  const email = row.answerable ? await findEmail(deps, row.response) : undefined;
  if (email === undefined) return undefined;
  const unit = (await deps.units.all()).find(({ id }) => id === row.unitId);
  return {
    key: `reply-${randomUUID()}`,
    kind: "mail",
    response: row.responseId,
    mail: {
      template: kind,
      to: { email },
      language,
      text,
      unit: unit ? textIn(unit.name, language) : "",
      receivedDay: deps.calendar.dayOf(row.receivedAt),
    },
  };
}

/** Opened for the mail alone; nobody is shown it. */
async function findEmail(
  { db, keys }: Pick<Deps, "db" | "keys">,
  response: number,
): Promise<string | undefined> {
  const stored = await findSealedContact(db.read, response);
  const key = stored && keys.byNumber(stored.keyNumber)?.contact;
  return stored && key ? openContact(key, stored.sealed).email : undefined;
}
