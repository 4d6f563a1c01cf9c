import {
  checkDraft,
  isSameContent,
  toPublished,
  type DraftContent,
  type FormDraft,
  type FormSettings,
} from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { findActiveName, findDraft, findForm, type DraftRow, type FormRow } from "./store.ts";

type ReadDeps = Pick<Deps, "db" | "forms" | "units" | "calendar" | "now">;

/**
 * A form that the caller may edit.
 * @throws Problem `not-found`, also for the forms of others
 */
export async function requireForm(
  { db }: Pick<Deps, "db">,
  scope: Scope,
  slug: string,
): Promise<FormRow> {
  const form = await findForm(db.read, slug);
  if (!form || !scope.has(form.unitId)) throw new Problem("not-found");
  return form;
}

/** The draft as staff see it: begun, or made from the published version and not stored yet. */
export async function readDraft(deps: ReadDeps, form: FormRow): Promise<FormDraft> {
  const { db } = deps;
  const [row, oldestFirst, units, ownerName] = await Promise.all([
    findDraft(db.read, form.id),
    deps.forms.versionsOf(form),
    deps.units.all(),
    form.ownerId === null ? undefined : findActiveName(db.read, form.ownerId),
  ]);
  const versions = oldestFirst.toReversed();
  const [last] = versions;
  const content: DraftContent = row?.content ??
    last?.content ?? { languages: form.requiredLanguages, title: {}, questions: [] };
  const settings = toSettings(form, ownerName !== undefined);
  const state = row?.state ?? "draft";
  const { closedMessage, revision, slug } = form;
  const shown = toPublished(content, settings.requiredLanguages);
  return {
    slug,
    unit: units.find(({ id }) => id === form.unitId)?.slug ?? "",
    revision,
    state,
    content,
    settings,
    publishedVersion: form.publishedVersion,
    isChanged: last === undefined || !isSameContent(shown, last.content),
    closedMessage,
    updatedAt: row?.updatedAt.toISOString() ?? last?.publishedAt ?? deps.now().toISOString(),
    updatedBy: row ? row.updatedBy : (last?.publishedBy ?? null),
    submittedBy: await readSubmitter(deps, row),
    reviewNote: row?.reviewNote ?? null,
    faults: checkDraft({
      content,
      settings,
      state,
      closedMessage,
      versions: versions.map((version) => version.content),
      today: deps.calendar.dayOf(deps.now()),
    }),
  };
}

async function readSubmitter({ db }: ReadDeps, row: DraftRow | undefined) {
  if (!row?.submittedBy) return null;
  const name = await findActiveName(db.read, row.submittedBy);
  return { id: row.submittedBy, name: name ?? "" };
}

/** An owner who can no longer sign in answers for nothing. */
function toSettings(form: FormRow, ownerIsActive: boolean): FormSettings {
  const { expiresOn, requiredLanguages, reviewRequired, allowedOrigins, look } = form;
  return {
    owner: ownerIsActive ? form.ownerId : null,
    expiresOn,
    requiredLanguages,
    reviewRequired,
    allowedOrigins,
    look,
    promiseWorkingDays: form.promiseWorkingDays,
    keepContactsMonths: form.keepContactsMonths,
    keepCommentsMonths: form.keepCommentsMonths,
    keepScoresMonths: form.keepScoresMonths,
  };
}
