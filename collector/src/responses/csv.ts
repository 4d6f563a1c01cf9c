import { otherKey, type FormContent } from "@respons/wire";
import { csvBeginning, toCsvLine, type CsvDialect } from "../csv-line.ts";
import type { ResponseRow } from "./store.ts";
import { choiceIds, toExported, type Exported } from "./export-row.ts";

/** CSV with one column per question. */
export function createCsvWriter(contents: FormContent[], dialect: CsvDialect) {
  const questions = toColumns(contents);
  const choices = choiceIds(contents);
  return {
    header: () =>
      csvBeginning(dialect) + toCsvLine([...fixedColumns, ...questions.map(nameOf)], dialect),
    row(response: ResponseRow) {
      const exported = toExported(response, choices);
      return toCsvLine(
        [
          ...fixedColumns.map((name) => exported[name]),
          ...questions.map((column) => valueOf(exported, column)),
        ],
        dialect,
      );
    },
  };
}

const fixedColumns = [
  "responseId",
  "receivedAt",
  "form",
  "formVersion",
  "demonstration",
  "language",
  "unit",
  "unitUnknown",
  "channel",
  "point",
  "enteredFrom",
  "givenAt",
  "page",
  "named",
  "answerable",
  "promisedBy",
  "context",
] as const satisfies (keyof Exported)[];

interface Column {
  question: string;
  /** The text beside the option "other". */
  isOther: boolean;
}

/** The questions of all versions, newest version first, each once. */
function toColumns(contents: FormContent[]): Column[] {
  const columns = new Map<string, Column>();
  for (const question of contents.flatMap((content) => content.questions)) {
    if (question.type === "contact") continue;
    const { id } = question;
    columns.set(id, { question: id, isOther: false });
    if (question.type === "choice" && question.allowOther) {
      columns.set(otherKey(id), { question: id, isOther: true });
    }
  }
  return [...columns.values()];
}

const nameOf = ({ question, isOther }: Column) => `answers.${question}${isOther ? ".other" : ""}`;

function valueOf({ answers }: Exported, { question, isOther }: Column): unknown {
  const key = isOther ? otherKey(question) : question;
  const value = Object.hasOwn(answers, key) ? answers[key] : null;
  return Array.isArray(value) ? value.join("|") : value;
}
