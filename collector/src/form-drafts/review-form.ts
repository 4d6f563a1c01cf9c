import type { DraftState, FormDraft, FormReview } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { changeForm, requireRevision } from "./change-form.ts";
import { refuseFaults } from "./publish-form.ts";
import { readDraft } from "./read-draft.ts";
import { moveRevision, putState, type FormRow } from "./store.ts";

const steps: Record<
  FormReview["action"],
  { from: readonly DraftState[]; to: DraftState; action: string }
> = {
  submit: { from: ["draft"], to: "in-review", action: "form.submitted" },
  approve: { from: ["in-review"], to: "approved", action: "form.approved" },
  return: { from: ["in-review", "approved"], to: "draft", action: "form.returned" },
};

/**
 * One step of a review. Only what could be published is sent to it; whoever sent it does not
 * approve it, and an integration approves nothing.
 * @throws Problem `changed-meanwhile`, `publish-refused`, `own-review`
 */
export async function reviewForm(
  deps: Deps,
  form: FormRow,
  review: FormReview,
  caller: Caller,
): Promise<FormDraft> {
  requireRevision(form, review.revision);
  const draft = await readDraft(deps, form);
  const { from, to, action } = steps[review.action];
  if (!from.includes(draft.state)) throw new Problem("changed-meanwhile");
  if (review.action === "submit") {
    refuseFaults(draft.faults.filter(({ code }) => code !== "review-missing"));
  }
  if (review.action === "approve") {
    const isOwn = draft.submittedBy?.id === caller.id;
    if (isOwn || caller.kind !== "person") throw new Problem("own-review");
  }
  const submitter = review.action === "submit" ? caller.id : (draft.submittedBy?.id ?? null);
  const state = putState(form, {
    content: draft.content,
    state: to,
    submittedBy: to === "draft" ? null : submitter,
    note: review.action === "return" ? (review.note ?? null) : null,
    at: deps.now(),
    by: caller.name,
  });
  return changeForm(deps, form, { actor: caller, action }, [state, moveRevision(form)]);
}
