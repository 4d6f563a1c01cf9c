import type { DraftContent, FormSummary, LocalizedText } from "@respons/wire";
import type { Access } from "../access/access.ts";
import type { Scope } from "../access/scope.ts";
import type { Queries } from "../db/database.ts";
import { isExpired } from "./is-expired.ts";
import { countResponses, findLastReceivedAt, listForms, type ListedForm } from "./store.ts";

interface Listing {
  /** What responses are counted in. */
  scope: Scope;
  access: Access;
  /** ISO day in the organisation's time zone. */
  today: string;
}

/** Every form that the caller sees, oldest first. */
export async function listSummaries(
  db: Queries,
  { scope, access, today }: Listing,
): Promise<FormSummary[]> {
  const [listed, counts, visible, editable] = await Promise.all([
    listForms(db),
    countResponses(db, scope),
    access.visibleUnits(),
    access.permissions.includes("edit-forms") ? access.scopeFor("edit-forms") : undefined,
  ]);
  const shown = listed.flatMap((one) => {
    const unit = visible.find(({ id }) => id === one.form.unitId);
    const mayEdit = editable?.has(one.form.unitId) ?? false;
    return unit && (one.content || mayEdit) ? [{ one, unit: unit.slug, mayEdit }] : [];
  });
  return Promise.all(
    shown.map(async ({ one, unit, mayEdit }) => {
      const last = await findLastReceivedAt(db, scope, one.form.id);
      return Object.assign(toFacts(one, today), {
        unit,
        draft: mayEdit ? (one.draft?.state ?? null) : null,
        responses: counts.get(one.form.id) ?? 0,
        lastReceivedAt: last?.toISOString() ?? null,
      });
    }),
  );
}

function toFacts({ form, content, draft, owner }: ListedForm, today: string) {
  const { slug, publishedVersion, closedMessage, demonstration, expiresOn } = form;
  const isPublished = publishedVersion !== null;
  const expired = isExpired(form, today);
  const waits = draft?.state === "draft" ? ("draft" as const) : ("in-review" as const);
  return {
    slug,
    title: titleOf(content?.title ?? draft?.content.title ?? {}, slug),
    version: publishedVersion ?? 0,
    languages: content?.languages ?? draft?.content.languages ?? [],
    state: !isPublished
      ? waits
      : closedMessage
        ? ("closed" as const)
        : expired
          ? ("expired" as const)
          : ("published" as const),
    closed: isPublished && (closedMessage !== null || expired),
    demonstration,
    owner,
    expiresOn,
  };
}

/** The title in the languages that have it; the slug where none has yet. */
function titleOf(title: DraftContent["title"], slug: string): LocalizedText {
  const written = Object.entries(title).filter(([, words]) => words.trim() !== "");
  return written.length > 0 ? Object.fromEntries(written) : { en: slug };
}
