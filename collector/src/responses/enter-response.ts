import {
  Day,
  type EnteredResponse,
  type NewEntry,
  type Response,
  type StaffEntry,
} from "@respons/wire";
import * as v from "valibot";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { hashContent } from "./content-hash.ts";
import { findByClientId, wasEnteredSince } from "./entry-store.ts";

/** Who enters, and in which units they may. */
export interface Enterer {
  caller: Caller;
  scope: Scope;
}

/** The same within this time is likely the same sheet twice. */
const TWICE_WITHIN_MS = 60_000;
/** Where only the day is known, the middle of it stands for the moment. */
const NOON_MS = 12 * 3_600_000;

/**
 * Stores what a client said on the phone or on paper, through the one way in for every response.
 * It counts on the day it was given.
 * @throws Problem `not-found` for a unit outside the scope, `input-invalid`, `entered-before`, and
 *   those of `accept`
 */
export async function enterResponse(
  deps: Deps,
  { caller, scope }: Enterer,
  form: PublishedForm,
  sent: NewEntry,
): Promise<{ isNew: boolean; entered: EnteredResponse }> {
  const unit = await deps.units.find(sent.unit);
  if (!unit || unit.endedAt || !scope.has(unit.id)) throw new Problem("not-found");
  const receivedAt = toMoment(deps, sent.givenAt);
  if (sent.contact && !sent.contact.wantsReply)
    throw invalid("contact", "needs a wish for an answer");
  const { medium, givenAt, again, ...answered } = sent;
  const response = { ...answered, channel: "staff" as const };
  const since = new Date(deps.now().getTime() - TWICE_WITHIN_MS);
  const hash = hashContent(
    deps.keys.current.content,
    form.row.slug,
    response as unknown as Response,
  );
  if (!again && (await wasEnteredSince(deps.db.read, form.row.id, { hash, id: sent.id, since }))) {
    throw new Problem("entered-before");
  }
  const entry: StaffEntry = { medium, givenAt, enteredAt: deps.now().toISOString() };
  const accepted = await deps.accept(form, response, receivedAt, { entry });
  const stored = await findByClientId(deps.db.read, sent.id);
  if (!stored) throw new Problem("response-erased");
  const { receipt, promisedBy, comment } = accepted.acknowledgement;
  if (accepted.isNew) {
    await deps.audit.record({
      actor: caller,
      action: "response.entered",
      unitId: unit.id,
      objectKind: "response",
      objectId: stored.responseId,
      details: { medium },
    });
  }
  const at = stored.receivedAt.toISOString();
  return {
    isNew: accepted.isNew,
    entered: { responseId: stored.responseId, receipt, receivedAt: at, promisedBy, comment },
  };
}

/** @throws Problem `input-invalid` for what lies ahead */
function toMoment({ now, calendar }: Pick<Deps, "now" | "calendar">, givenAt: string): Date {
  const isDay = v.is(Day, givenAt);
  const today = calendar.dayOf(now());
  if (isDay ? givenAt > today : new Date(givenAt) > now()) {
    throw invalid("givenAt", "must not be in the future");
  }
  if (!isDay) return new Date(givenAt);
  const noon = new Date(calendar.startOf(givenAt).getTime() + NOON_MS);
  return noon > now() ? now() : noon;
}

const invalid = (path: string, message: string) =>
  new Problem("input-invalid", { errors: [{ path, message }] });
