import type { FormDraft } from "@respons/wire";
import type { ApiResult } from "../http.ts";
import type { FormApi } from "./api.ts";
import { DraftSession } from "./model/draft-session.ts";

/** Drafts that the collector does not have yet outlive their page: here, until they are saved. */
const sessions = new Map<string, DraftSession>();

/** The draft being written: the one with unsaved edits, else as the collector has it. */
export async function openSession(
  form: string,
  api: FormApi,
  changed: () => void,
): Promise<ApiResult<DraftSession>> {
  const kept = sessions.get(form);
  if (kept && !kept.isSaved) {
    kept.world = { ...createWorld(api), changed };
    return { ok: true, value: kept };
  }
  const loaded: ApiResult<FormDraft> = await api.getDraft(form);
  if (!loaded.ok) return loaded;
  const session = new DraftSession(loaded.value, { ...createWorld(api), changed });
  sessions.set(form, session);
  return { ok: true, value: session };
}

function createWorld(api: FormApi) {
  return {
    save: api.saveDraft,
    load: api.getDraft,
    now: () => Date.now(),
    after(ms: number, run: () => void) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

addEventListener("beforeunload", (event) => {
  if ([...sessions.values()].some((session) => !session.isSaved)) event.preventDefault();
});
addEventListener("online", () => {
  for (const session of sessions.values()) void session.flush();
});
