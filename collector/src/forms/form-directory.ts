import type {
  FormContent,
  FormDefinition,
  FormSummary,
  FormVersion,
  LocalizedText,
} from "@respons/wire";
import { pageLanguages, pageTexts } from "@respons/texts/pages";
import type { Access } from "../access/access.ts";
import type { Scope } from "../access/scope.ts";
import type { Calendar } from "../calendar.ts";
import type { Queries } from "../db/database.ts";
import { createShortCache } from "../short-cache.ts";
import { isExpired } from "./is-expired.ts";
import { listSummaries } from "./list-summaries.ts";
import { findForm, findVersion, listInterimYears, listVersions, type FormRow } from "./store.ts";

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
  /** Every version, oldest first. */
  versionsOf(form: Pick<FormRow, "id">): Promise<FormVersion[]>;
  interimYearsOf(form: FormRow): Promise<{ year: number; asOfDay: string }[]>;
  /**
   * The forms that the caller sees, as staff see them in a list, counted within the scope; those
   * never published only where the caller may edit them.
   */
  summaries(scope: Scope, access: Access): Promise<FormSummary[]>;
  /** To be called after a change of a form, so that it acts at once. */
  refresh(): void;
}

export function createFormDirectory(
  db: Queries,
  { calendar, now }: { calendar: Calendar; now: () => Date },
): FormDirectory {
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
  const today = () => calendar.dayOf(now());
  const cache = createShortCache(async (slug: string): Promise<PublishedForm | undefined> => {
    const row = await findForm(db, slug);
    if (!row?.publishedVersion) return undefined;
    const content = await contentOf(row, row.publishedVersion);
    return (
      content && { row, definition: toDefinition(row, row.publishedVersion, content, today()) }
    );
  });
  return {
    find: (slug) => cache.get(slug),
    contentOf,
    versionsOf: (form) => listVersions(db, form.id),
    interimYearsOf: (form) => listInterimYears(db, form.id),
    summaries: (scope, access) => listSummaries(db, { scope, access, today: today() }),
    refresh: () => cache.clear(),
  };
}

function toDefinition(
  row: FormRow,
  version: number,
  content: FormContent,
  today: string,
): FormDefinition {
  const message = row.closedMessage ?? (isExpired(row, today) ? expiredMessage : null);
  return {
    slug: row.slug,
    version,
    ...content,
    ...(message ? { closed: { message } } : {}),
    ...(row.demonstration ? { demonstration: true } : {}),
  };
}

const expiredMessage: LocalizedText = Object.fromEntries(
  pageLanguages.map((language) => [language, pageTexts(language).expired]),
);
