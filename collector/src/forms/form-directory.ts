import type { FormContent, FormDefinition, FormSummary } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { createShortCache } from "../short-cache.ts";
import type { Scope } from "../access/scope.ts";
import type { UnitRow } from "../units/table.ts";
import {
  countResponses,
  findForm,
  findLastReceivedAt,
  findVersion,
  listInterimYears,
  listPublishedForms,
  listTargets,
  type FormRow,
  type TargetRow,
} from "./store.ts";

/** A form as clients meet it. */
export interface PublishedForm {
  row: FormRow;
  definition: FormDefinition;
}

export interface FormDirectory {
  /** The published version; undefined where there is none. */
  find(slug: string): Promise<PublishedForm | undefined>;
  /** What a version once published asked; undefined where it never was. */
  contentOf(form: FormRow, version: number): Promise<FormContent | undefined>;
  targetsOf(form: FormRow): Promise<TargetRow[]>;
  interimYearsOf(form: FormRow): Promise<{ year: number; asOfDay: string }[]>;
  /** The published forms of these units as staff see them in a list, counted within the scope. */
  summaries(scope: Scope, visible: readonly UnitRow[]): Promise<FormSummary[]>;
}

export function createFormDirectory(db: Queries): FormDirectory {
  // Versions never change, so they are kept as long as the process lives.
  const versions = new Map<string, FormContent>();
  const contentOf = async (form: FormRow, version: number) => {
    if (!Number.isSafeInteger(version)) return undefined;
    const key = `${form.id}/${version}`;
    const known = versions.get(key);
    if (known) return known;
    const content = await findVersion(db, form.id, version);
    if (content) versions.set(key, content);
    return content;
  };
  const cache = createShortCache(async (slug: string): Promise<PublishedForm | undefined> => {
    const row = await findForm(db, slug);
    if (!row?.publishedVersion) return undefined;
    const content = await contentOf(row, row.publishedVersion);
    return content && { row, definition: toDefinition(row, row.publishedVersion, content) };
  });
  return {
    find: (slug) => cache.get(slug),
    contentOf,
    targetsOf: (form) => listTargets(db, form.id),
    interimYearsOf: (form) => listInterimYears(db, form.id),
    summaries: (scope, visible) => listSummaries(db, scope, visible),
  };
}

async function listSummaries(
  db: Queries,
  scope: Scope,
  visible: readonly UnitRow[],
): Promise<FormSummary[]> {
  const [published, counts] = await Promise.all([
    listPublishedForms(db),
    countResponses(db, scope),
  ]);
  const shown = published.filter(({ form }) => visible.some(({ id }) => id === form.unitId));
  return Promise.all(
    shown.map(async ({ form, content }) => ({
      slug: form.slug,
      title: content.title,
      unit: visible.find((unit) => unit.id === form.unitId)?.slug ?? "",
      version: form.publishedVersion ?? 1,
      languages: content.languages,
      closed: form.closedMessage !== null,
      demonstration: form.demonstration,
      responses: counts.get(form.id) ?? 0,
      lastReceivedAt: (await findLastReceivedAt(db, scope, form.id))?.toISOString() ?? null,
    })),
  );
}

function toDefinition(row: FormRow, version: number, content: FormContent): FormDefinition {
  return {
    slug: row.slug,
    version,
    ...content,
    ...(row.closedMessage ? { closed: { message: row.closedMessage } } : {}),
    ...(row.demonstration ? { demonstration: true } : {}),
  };
}
