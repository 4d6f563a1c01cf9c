import { and, eq, gte, inArray, lt, sql, type SQL } from "drizzle-orm";
import { within } from "./access/scope.ts";
import { responses } from "./responses/table.ts";
import type { ResponseSelection } from "./selection.ts";

/** The condition for the responses that fit the selection; those held back or spam never do. */
export function selectedResponses(selection: ResponseSelection): SQL | undefined {
  const { scope, formId, from, until, language, unitIds, channel, point } = selection;
  return and(
    within(scope, responses.unitId),
    // Written out, so that a partial index of the held ones can be seen not to matter.
    sql`${responses.standing} = 'counted'`,
    formId === undefined ? undefined : eq(responses.formId, formId),
    from && gte(responses.receivedAt, from),
    until && lt(responses.receivedAt, until),
    language === undefined ? undefined : eq(responses.language, language),
    unitIds && inArray(responses.unitId, unitIds),
    channel === undefined ? undefined : eq(responses.channel, channel),
    // Written out, since only then SQLite uses the index of known points.
    point === undefined
      ? undefined
      : sql`${responses.point} = ${point} AND ${responses.pointKnown} = 1`,
  );
}
