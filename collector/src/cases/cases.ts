import type { CaseDetail, ResponseDetail } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { recordReply } from "./record-reply.ts";
import { reopenCase, type ClientMessage } from "./reopen-case.ts";
import { showCase } from "./show-case.ts";
import { findAnywhere, findCase, type CaseRow } from "./store.ts";

/** A case of the caller's scope as it stood when it was looked up. */
export interface FoundCase {
  row: CaseRow;
  detail: ResponseDetail;
}

/** What other slices do with cases. */
export interface Cases {
  /**
   * The case of a response, by the unit that handles it.
   * @throws Problem `not-found` also for what is held back or spam
   */
  find(caller: Caller, scope: Scope, responseId: string): Promise<FoundCase>;
  /** The case as it stands now, also where a deed of the caller's has passed it on. */
  show(caller: Caller, found: FoundCase): Promise<CaseDetail>;
  /** Statements of a reply, for `deps.audit.write`; see `record-reply.ts`. */
  recordReply: typeof recordReply;
  /**
   * Statements of what the client writes back; see `reopen-case.ts`. A case that had ended is due
   * as if the response had come on that day.
   */
  reopen(responseId: string, message: Omit<ClientMessage, "dueDay">): Promise<Statement[]>;
}

export type CaseDeps = Pick<
  Deps,
  "db" | "audit" | "units" | "forms" | "promises" | "calendar" | "now" | "config" | "responseDetail"
>;

export function createCases(deps: CaseDeps): Cases {
  return {
    async find(caller, scope, responseId) {
      const row = await findCase(deps.db.read, scope, responseId);
      if (!row) throw new Problem("not-found");
      return { row, detail: await deps.responseDetail(caller, scope, responseId) };
    },
    async show(caller, found) {
      const row = await findAnywhere(deps.db.read, found.row.responseId);
      if (!row) throw new Problem("not-found");
      return showCase(deps, caller, { ...found, row });
    },
    recordReply,
    async reopen(responseId, message) {
      const dueDay = await dueDayOf(deps, responseId, message.at);
      return reopenCase(responseId, { ...message, dueDay });
    },
  };
}

async function dueDayOf(deps: CaseDeps, responseId: string, at: Date): Promise<string | null> {
  const row = await findAnywhere(deps.db.read, responseId);
  const form = row?.promisedBy ? await deps.forms.find(row.form) : undefined;
  if (!row || !form) return null;
  return deps.promises.dayFor(form.row, row.unitId, deps.calendar.dayOf(at));
}
