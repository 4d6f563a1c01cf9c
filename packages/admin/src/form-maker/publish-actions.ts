import type { FormDraft } from "@respons/wire";
import type { ApiProblem, ApiResult } from "../http.ts";
import type { StaffContext } from "../staff-context.ts";
import { createFormApi } from "./api.ts";
import type { DraftSession } from "./model/draft-session.ts";
import type { PublishActions } from "./publish-view.ts";
import { makerTexts } from "./texts/index.ts";

/** Publishing, review and discarding of the draft in a session; unsaved edits are sent first. */
export function createPublishActions(session: DraftSession, staff: StaffContext): PublishActions {
  const api = createFormApi(staff.http);
  const { form } = session;
  /** The answer's draft goes into the session; after a refusal, the draft with its faults does. */
  const take = async (result: ApiResult<FormDraft>): Promise<ApiProblem | undefined> => {
    if (result.ok) {
      session.accept(result.value);
      return undefined;
    }
    const current = await api.getDraft(form);
    if (current.ok) session.accept({ ...session.draft, faults: current.value.faults });
    return result.problem;
  };
  const unsaved = (): ApiProblem =>
    session.state.name === "failed" ? session.state.problem : { kind: "changed-meanwhile" };
  return {
    async publish() {
      if (!(await session.flush())) return unsaved();
      const problem = await take(await api.publish(form, session.draft.revision));
      if (!problem) await staff.refresh();
      return problem;
    },
    async review(action, note) {
      if (!(await session.flush())) return unsaved();
      return take(await api.review(form, session.draft.revision, action, note));
    },
    async discard() {
      await session.flush();
      const before = session.content;
      const result = await api.discardDraft(form, session.draft.revision);
      if (!result.ok) return result.problem;
      session.restart(result.value);
      staff.notify({
        text: makerTexts(staff.locale.language).publish.discarded,
        undo: () => session.edit(before),
      });
      return undefined;
    },
  };
}
