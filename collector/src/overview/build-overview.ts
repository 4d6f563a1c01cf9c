import {
  ALL_STATEMENTS,
  type Cut,
  type FormContent,
  type Overview,
  type PointName,
  type QuestionType,
} from "@respons/wire";
import type { interimYears } from "../forms/table.ts";
import { toFigure, type Distribution } from "./figures.ts";
import type { CutBy, ValueCount } from "./store.ts";

export interface OverviewInput {
  content: FormContent;
  counts: ValueCount[];
  by: CutBy;
  points: readonly PointName[];
  /** What the leading figure of a question should reach in one cut. */
  targetOf: (question: string, formula: "nps" | "mean", cut: string) => number | undefined;
  interimYears: Pick<typeof interimYears.$inferSelect, "year" | "asOfDay">[];
}

type Item = Overview["items"][number];
const ALL = "";

/** Cuts and figures of one form: first everything, then each language or year. */
export function buildOverview(input: OverviewInput): Pick<Overview, "cuts" | "items"> {
  const table = toTable(input.counts);
  const keys = [...new Set(input.counts.map(({ cut }) => cut))].sort();
  const cuts = [ALL, ...keys].map((key) => toCut(key, input, table));
  const items = input.content.questions
    .filter((question) => question.type !== "contact")
    .map((question) => toItem(question, cuts, input, table));
  const statements = input.content.questions.filter(({ type }) => type === "statement");
  if (statements.length > 1) {
    items.unshift(
      toStatementsItem(
        statements.map(({ id }) => id),
        cuts,
        input,
        table,
      ),
    );
  }
  return { cuts, items };
}

/** Counts by cut, then question, then value; the empty cut holds the sums. */
type Table = Map<string, Map<string, Distribution>>;

function toTable(counts: ValueCount[]): Table {
  const table: Table = new Map();
  for (const { cut, question, value, n } of counts) {
    for (const key of [ALL, cut]) {
      const questions = table.get(key) ?? new Map<string, Distribution>();
      table.set(key, questions);
      const distribution: Distribution = questions.get(question) ?? new Map<string, number>();
      questions.set(question, distribution);
      distribution.set(value, (distribution.get(value) ?? 0) + n);
    }
  }
  return table;
}

const distributionOf = (table: Table, cut: string, question: string): Distribution =>
  table.get(cut)?.get(question) ?? new Map<string, number>();

const responsesOf = (table: Table, cut: string): number =>
  distributionOf(table, cut, "").get("") ?? 0;

function toCut(key: string, input: OverviewInput, table: Table): Cut {
  const interim = input.interimYears.find(({ year }) => String(year) === key);
  const point = input.by === "point" ? input.points.find(({ slug }) => slug === key) : undefined;
  return {
    by: key === ALL ? "all" : input.by,
    key,
    ...(point ? { name: point.name } : {}),
    responses: responsesOf(table, key),
    interimAsOf: input.by === "year" && interim ? interim.asOfDay : null,
  };
}

function toItem(
  question: FormContent["questions"][number],
  cuts: Cut[],
  input: OverviewInput,
  table: Table,
): Item {
  const type = question.type as Exclude<QuestionType, "contact">;
  const formula = type === "nps" ? "nps" : "mean";
  return {
    question: question.id,
    type,
    text: question.text,
    options: question.type === "choice" ? question.options : [],
    ...(question.unofficial ? { unofficial: true as const } : {}),
    figures: cuts.map(({ key, responses }) =>
      toFigure(distributionOf(table, key, question.id), {
        type,
        responses,
        target: input.targetOf(question.id, formula, key),
      }),
    ),
  };
}

function toStatementsItem(ids: string[], cuts: Cut[], input: OverviewInput, table: Table): Item {
  return {
    question: ALL_STATEMENTS,
    type: "statements",
    text: input.content.title,
    options: [],
    figures: cuts.map(({ key, responses }) => {
      const joined: Distribution = new Map();
      for (const id of ids) {
        for (const [value, n] of distributionOf(table, key, id)) {
          joined.set(value, (joined.get(value) ?? 0) + n);
        }
      }
      const target = input.targetOf(ALL_STATEMENTS, "mean", key);
      return toFigure(joined, { type: "statements", responses, target });
    }),
  };
}
