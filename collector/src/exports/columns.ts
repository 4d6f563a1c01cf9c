import { otherKey, type FormContent, type Question } from "@respons/wire";
import type { Exported } from "./exported.ts";

/** What a cell of a table can hold; option ids as an array. */
export type Cell = string | number | boolean | null | string[] | Record<string, string>;

/** One column of an export, the same in every format that has columns. */
export interface Column {
  name: string;
  /**
   * `moment` is an RFC 3339 text; `score` a whole number, or `not-applicable` where the question
   * offers that; `options` the ids that were picked.
   */
  kind: "text" | "integer" | "boolean" | "moment" | "score" | "options" | "json";
  cellOf: (row: Exported) => Cell;
  /** The answer can be that the statement does not concern the client. */
  mayNotApply?: boolean;
}

const of = (
  kind: Column["kind"],
  name: Exclude<keyof Exported, "answers" | "contact">,
): Column => ({ name, kind, cellOf: (row) => row[name] });

const fixedColumns: readonly Column[] = [
  of("text", "responseId"),
  of("moment", "receivedAt"),
  of("text", "form"),
  of("integer", "formVersion"),
  of("boolean", "demonstration"),
  of("text", "language"),
  of("text", "unit"),
  of("boolean", "unitUnknown"),
  of("text", "channel"),
  of("text", "point"),
  of("text", "enteredFrom"),
  of("text", "givenAt"),
  of("text", "page"),
  of("boolean", "named"),
  of("boolean", "answerable"),
  of("text", "promisedBy"),
  of("json", "context"),
];

const contactColumns: readonly Column[] = [
  { name: "contact.name", kind: "text", cellOf: ({ contact }) => contact?.name ?? null },
  { name: "contact.email", kind: "text", cellOf: ({ contact }) => contact?.email ?? null },
  { name: "contact.phone", kind: "text", cellOf: ({ contact }) => contact?.phone ?? null },
  {
    name: "contact.wantsReply",
    kind: "boolean",
    cellOf: ({ contact }) => contact?.wantsReply ?? null,
  },
];

/** The columns of an export: of the response, then of each question, then of the contact. */
export function toColumns(contents: readonly FormContent[], withContacts: boolean): Column[] {
  return [...fixedColumns, ...answerColumns(contents), ...(withContacts ? contactColumns : [])];
}

const kinds = {
  rating: "score",
  nps: "score",
  statement: "score",
  choice: "options",
  comment: "text",
} as const satisfies Partial<Record<Question["type"], Column["kind"]>>;

/** The questions of all versions, newest version first, each once. */
function answerColumns(contents: readonly FormContent[]): Column[] {
  const columns = new Map<string, Column>();
  for (const question of contents.flatMap((content) => content.questions)) {
    if (question.type === "contact") continue;
    const { id, type } = question;
    const mayNotApply = type === "statement" && question.notApplicable === true;
    const known = columns.get(id) ?? answerColumn(id, kinds[type]);
    columns.set(id, { ...known, mayNotApply: mayNotApply || known.mayNotApply === true });
    if (type === "choice" && question.allowOther && !columns.has(otherKey(id))) {
      columns.set(otherKey(id), answerColumn(otherKey(id), "text"));
    }
  }
  return [...columns.values()];
}

function answerColumn(key: string, kind: Column["kind"]): Column {
  return {
    name: `answers.${key}`,
    kind,
    cellOf: ({ answers }) => (Object.hasOwn(answers, key) ? (answers[key] ?? null) : null),
  };
}

/** What stands between the option ids where a format has no lists; no id holds it. */
export const OPTION_SEPARATOR = "|";
