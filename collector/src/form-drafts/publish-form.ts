import * as v from "valibot";
import { FormContent, toPublished, type FormDraft, type PublishFault } from "@respons/wire";
import type { Actor } from "../access/actor.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { changeForm, requireRevision } from "./change-form.ts";
import { readDraft } from "./read-draft.ts";
import { deleteDraft, insertVersion, showNewest, type FormRow } from "./store.ts";

/**
 * Makes the draft the next version, in one transaction.
 * @throws Problem `changed-meanwhile`; `publish-refused` with what stands in the way
 */
export async function publishForm(
  deps: Deps,
  form: FormRow,
  revision: number,
  actor: Actor,
): Promise<FormDraft> {
  requireRevision(form, revision);
  const draft = await readDraft(deps, form);
  refuseFaults(draft.faults);
  const content = v.parse(FormContent, toPublished(draft.content, form.requiredLanguages));
  const version = { content, at: deps.now(), by: actor.name };
  const details = { version: (form.publishedVersion ?? 0) + 1 };
  return changeForm(deps, form, { actor, action: "form.published", details }, [
    insertVersion(form, version),
    deleteDraft(form),
    showNewest(form),
  ]);
}

/** @throws Problem `publish-refused` unless there are none */
export function refuseFaults(faults: PublishFault[]): void {
  if (faults.length === 0) return;
  const errors = faults.slice(0, 20).map(({ code, path, language }) => ({
    path,
    message: language === undefined ? code : `${code} (${language})`,
  }));
  throw new Problem("publish-refused", { errors, faults });
}
