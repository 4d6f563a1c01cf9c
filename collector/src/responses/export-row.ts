import { exportMaskedKinds } from "@respons/privacy";
import { NOT_APPLICABLE, otherKey, type FormContent } from "@respons/wire";
import { maskText } from "../mask-text.ts";
import type { ResponseRow } from "./store.ts";

/** One response of an export; `answers` as in the contract, without contact. */
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
}

/** Ids of the choice questions: an option may be called "2026" or "not-applicable". */
export function choiceIds(contents: readonly FormContent[]): ReadonlySet<string> {
  const questions = contents.flatMap((content) => content.questions);
  return new Set(questions.filter(({ type }) => type === "choice").map(({ id }) => id));
}

/** Free texts leave with phones and e-mails masked too, whatever the person decided for staff. */
export function toExported(row: ResponseRow, choices: ReadonlySet<string>): Exported {
  const mask = (text: string) => maskText(text, exportMaskedKinds, row.language);
  const answers: Exported["answers"] = {};
  for (const { question, value, text } of row.answers) {
    if (choices.has(question)) {
      const chosen = answers[question];
      answers[question] = [...(Array.isArray(chosen) ? chosen : []), value];
      if (text !== null) answers[otherKey(question)] = mask(text);
    } else if (value === "") answers[question] = mask(text ?? "");
    else answers[question] = value === NOT_APPLICABLE ? NOT_APPLICABLE : Number(value);
  }
  return {
    responseId: row.responseId,
    receivedAt: row.receivedAt.toISOString(),
    form: row.form,
    formVersion: row.formVersion,
    demonstration: row.demonstration,
    language: row.language,
    unit: row.unit,
    unitUnknown: row.unitUnknown,
    channel: row.channel,
    point: row.point,
    enteredFrom: row.entry?.medium ?? null,
    givenAt: row.entry?.givenAt ?? null,
    page: row.page,
    named: row.named,
    answerable: row.answerable,
    promisedBy: row.promisedBy,
    context: row.context,
    answers,
  };
}
