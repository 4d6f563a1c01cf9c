import { and, eq, gte, inArray, lte, type SQL } from "drizzle-orm";
import { within } from "./access/scope.ts";
import { answerCounts } from "./responses/table.ts";
import type { ResponseSelection } from "./selection.ts";

/** The condition for the rows of the roll-up that fit the selection. */
export function selectedCounts(selection: ResponseSelection): SQL | undefined {
  const { scope, formId, fromDay, toDay, language, unitIds, channel, point } = selection;
  return and(
    within(scope, answerCounts.unitId),
    formId === undefined ? undefined : eq(answerCounts.formId, formId),
    fromDay === undefined ? undefined : gte(answerCounts.day, fromDay),
    toDay === undefined ? undefined : lte(answerCounts.day, toDay),
    language === undefined ? undefined : eq(answerCounts.language, language),
    unitIds && inArray(answerCounts.unitId, unitIds),
    channel === undefined ? undefined : eq(answerCounts.channel, channel),
    point === undefined ? undefined : eq(answerCounts.point, point),
  );
}
