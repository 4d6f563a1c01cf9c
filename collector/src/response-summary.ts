import type { ResponseSummary } from "@respons/wire";
import { forms } from "./forms/table.ts";
import { answersOfResponse, responses } from "./responses/table.ts";
import { units } from "./units/table.ts";

/** What a list says of a response; of a query that joins its form and its unit. */
export const summaryColumns = {
  responseId: responses.responseId,
  form: forms.slug,
  demonstration: forms.demonstration,
  formVersion: responses.formVersion,
  receivedAt: responses.receivedAt,
  language: responses.language,
  unit: units.slug,
  unitUnknown: responses.unitUnknown,
  channel: responses.channel,
  point: responses.point,
  entry: responses.entry,
  named: responses.named,
  answerable: responses.answerable,
  promisedBy: responses.promisedBy,
  category: forms.category,
  answers: answersOfResponse,
};

type SummaryRow = Omit<ResponseSummary, "receivedAt"> & { receivedAt: Date };

/** The summary alone, whatever else stands in the row. */
export function toResponseSummary(row: SummaryRow): ResponseSummary {
  return {
    responseId: row.responseId,
    form: row.form,
    formVersion: row.formVersion,
    receivedAt: row.receivedAt.toISOString(),
    language: row.language,
    unit: row.unit,
    unitUnknown: row.unitUnknown,
    channel: row.channel,
    point: row.point,
    entry: row.entry,
    named: row.named,
    answerable: row.answerable,
    promisedBy: row.promisedBy,
    category: row.category,
    demonstration: row.demonstration,
    answers: row.answers,
  };
}
