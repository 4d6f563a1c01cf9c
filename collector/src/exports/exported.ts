import { exportMaskedKinds } from "@respons/privacy";
import { NOT_APPLICABLE, otherKey, type Contact, type FormContent } from "@respons/wire";
import { maskText } from "../mask-text.ts";
import type { StoredLine } from "./store.ts";

/** One response of an export; `answers` as in the contract. */
export interface Exported {
  responseId: string;
  receivedAt: string;
  form: string;
  formVersion: number;
  demonstration: boolean;
  language: string;
  unit: string;
  unitUnknown: boolean;
  channel: string;
  point: string | null;
  /** How staff got it where they entered it: `phone` or `paper`. */
  enteredFrom: string | null;
  /** When the client gave it, as staff entered it: a day or a moment. */
  givenAt: string | null;
  page: string | null;
  named: boolean;
  answerable: boolean;
  promisedBy: string | null;
  context: Record<string, string> | null;
  answers: Record<string, number | string | string[]>;
  /** Present where contacts were asked for; null where the client left none. */
  contact?: Contact | null;
}

/** What is the same for all rows of an export. */
export interface ExportSetting {
  form: string;
  demonstration: boolean;
  /** What each version asked, newest first. */
  contents: readonly FormContent[];
  unitSlugs: ReadonlyMap<number, string>;
  /** Undefined where contacts were not asked for. */
  openContact?:
    | ((stored: NonNullable<StoredLine[16]>, unitId: number) => Contact | null)
    | undefined;
}

/** Ids of the choice questions: an option may be called "2026" or "not-applicable". */
function choiceIds(contents: readonly FormContent[]): ReadonlySet<string> {
  const questions = contents.flatMap((content) => content.questions);
  return new Set(questions.filter(({ type }) => type === "choice").map(({ id }) => id));
}

/** What makes rows of an export of stored lines. */
export function createToExported(setting: ExportSetting): (stored: StoredLine) => Exported {
  const { form, demonstration, unitSlugs, openContact } = setting;
  const choices = choiceIds(setting.contents);
  return (stored) => {
    const [, receivedAtMs, responseId, formVersion, unitId, language, unitUnknown, channel] =
      stored;
    const [, , , , , , , , point, entry, page, context, named, answerable, promisedBy] = stored;
    const sealed = stored[16];
    return {
      responseId,
      receivedAt: new Date(receivedAtMs).toISOString(),
      form,
      formVersion,
      demonstration,
      language,
      unit: unitSlugs.get(unitId) ?? "",
      unitUnknown: unitUnknown === 1,
      channel,
      point,
      enteredFrom: entry?.medium ?? null,
      givenAt: entry?.givenAt ?? null,
      page,
      named: named === 1,
      answerable: answerable === 1,
      promisedBy,
      context,
      answers: toAnswers(stored[15], choices, language),
      ...(openContact && { contact: sealed ? openContact(sealed, unitId) : null }),
    };
  };
}

/** Free texts leave with phones and e-mails masked too, whatever the person decided for staff. */
function toAnswers(
  stored: StoredLine[15],
  choices: ReadonlySet<string>,
  language: string,
): Exported["answers"] {
  const answers: Exported["answers"] = {};
  for (const [question, value, text] of stored) {
    if (choices.has(question)) {
      const chosen = answers[question];
      if (Array.isArray(chosen)) chosen.push(value);
      else answers[question] = [value];
      if (text !== null) answers[otherKey(question)] = maskText(text, exportMaskedKinds, language);
    } else if (value === "") {
      answers[question] = maskText(text ?? "", exportMaskedKinds, language);
    } else {
      answers[question] = value === NOT_APPLICABLE ? NOT_APPLICABLE : Number(value);
    }
  }
  return answers;
}
