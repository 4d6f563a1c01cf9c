import type { FormDraft } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { readDraft } from "./read-draft.ts";
import { findForm, type FormRow } from "./store.ts";

type Statements = Parameters<Deps["audit"]["write"]>[1];

/** One act on a form, for the audit log. */
export interface FormAct {
  actor: Actor;
  action: string;
  details?: Record<string, unknown>;
}

/**
 * Makes a change and writes it down, where the form is as it was read.
 * @returns the draft after it
 * @throws Problem `changed-meanwhile`
 */
export async function changeForm(
  deps: Deps,
  form: FormRow,
  act: FormAct,
  statements: Statements,
): Promise<FormDraft> {
  const fact = { ...act, unitId: form.unitId, objectKind: "form", objectId: form.slug };
  if (!(await deps.audit.write(fact, statements))) throw new Problem("changed-meanwhile");
  return readChanged(deps, form);
}

/** The draft after a change; clients and the other pages see it at once. */
export async function readChanged(deps: Deps, form: FormRow): Promise<FormDraft> {
  deps.forms.refresh();
  return readDraft(deps, (await findForm(deps.db.read, form.slug)) ?? form);
}

/** @throws Problem `changed-meanwhile` where `form` is not as the caller knows it */
export function requireRevision(form: FormRow, revision: number): void {
  if (form.revision !== revision) throw new Problem("changed-meanwhile");
}
