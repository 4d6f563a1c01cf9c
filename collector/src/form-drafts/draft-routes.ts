import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { FormDraft, FormDraftChange, maxDraftBytes } from "@respons/wire";
import { may, type Caller, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { changeForm, readChanged } from "./change-form.ts";
import { createSeldom } from "./seldom.ts";
import { readDraft, requireForm } from "./read-draft.ts";
import { deleteDraft, moveRevision, putDraft, type FormRow } from "./store.ts";

/** One person's writing is one row of the audit log in this time, not one for each pause. */
const AUDIT_EVERY_MS = 600_000;

/** Fifty questions with fifty options each, in five languages, have fewer names. */
const DRAFT_SIZE = { maxBytes: maxDraftBytes, maxNames: 30_000 };

const refusals = ["sign-in-required", "not-permitted", "not-found"] as const;

/** An answer with the draft, for the description of a route. */
export const draftAnswer = (description: string) => ({
  200: { description, content: { "application/json": { schema: resolver(FormDraft) } } },
});

/** What is being written for the next version of a form. */
export function createDraftRoutes(deps: Deps) {
  const save = createSave(deps);
  return new Hono<ScopedEnv>()
    .get(
      "/forms/:form/draft",
      may("edit-forms"),
      describeRoute({
        summary: "What is being written for the next version, with what stands in its way",
        responses: { ...draftAnswer("The draft"), ...describeProblems(...refusals) },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        return c.json(await readDraft(deps, form));
      },
    )
    .put(
      "/forms/:form/draft",
      may("edit-forms"),
      describeRoute({
        summary: "Keeps the draft; what was in review is a draft again",
        requestBody: describeBody(FormDraftChange),
        responses: {
          ...draftAnswer("The draft as it is now"),
          ...describeProblems(...refusals, "changed-meanwhile", "body-too-large", "input-invalid"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const sent = await readJson(c, DRAFT_SIZE);
        const change = parseOrRefuse(FormDraftChange, sent, "input-invalid");
        return c.json(await save(form, change, c.get("caller")));
      },
    )
    .delete(
      "/forms/:form/draft",
      may("edit-forms"),
      describeRoute({
        summary: "Goes back to the published version",
        responses: {
          ...draftAnswer("The draft, which is the published version"),
          ...describeProblems(...refusals, "form-unknown", "changed-meanwhile"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        if (form.publishedVersion === null) throw new Problem("form-unknown");
        const act = { actor: c.get("caller"), action: "form.draft-discarded" };
        return c.json(await changeForm(deps, form, act, [deleteDraft(form), moveRevision(form)]));
      },
    );
}

function createSave(deps: Deps) {
  const audited = createSeldom(AUDIT_EVERY_MS);
  return async (form: FormRow, { revision, content }: FormDraftChange, caller: Caller) => {
    const known = { id: form.id, revision };
    const at = deps.now();
    const statements = [putDraft(known, { content, at, by: caller.name }), moveRevision(known)];
    const key = `${caller.kind}/${caller.id}/${form.id}`;
    if (audited.isDue(key, at)) {
      const act = { actor: caller, action: "form.draft-changed" };
      const draft = await changeForm(deps, form, act, statements);
      audited.mark(key, at);
      return draft;
    }
    const results = await deps.db.writeAll(statements);
    if (!results.at(-1)?.length) throw new Problem("changed-meanwhile");
    return readChanged(deps, form);
  };
}
