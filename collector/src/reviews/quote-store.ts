import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Quote, QuoteState, Role } from "@respons/wire";
import { roleGrants } from "../access/table.ts";
import { codings } from "../codebooks/table.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "../responses/table.ts";
import { user } from "../sign-in/table.ts";
import { units } from "../units/table.ts";
import { isMarked, mayBePicked, type ReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";
import { quotes } from "./table.ts";

const proposer = alias(user, "proposer");
const checker = alias(user, "checker");

export interface QuoteRow extends Quote {
  proposedById: string | null;
}

/** Of responses that still are picked, oldest first. */
export async function listQuotes(
  db: Queries,
  { id, codebookId }: Pick<ReviewRow, "id" | "codebookId">,
  selection: ReviewSelection,
  { state, quoteId }: { state?: QuoteState | undefined; quoteId?: number } = {},
): Promise<QuoteRow[]> {
  const rows = await db
    .select({
      id: quotes.id,
      responseId: responses.responseId,
      text: quotes.text,
      language: responses.language,
      unit: units.slug,
      codes: sql<string>`(SELECT json_group_array(code) FROM (
        SELECT DISTINCT c.code FROM ${codings} AS c
        WHERE c.response = ${responses.seq} AND c.codebook_id = ${codebookId} ORDER BY c.code))`,
      state: quotes.state,
      proposedBy: proposer.name,
      checkedBy: checker.name,
      proposedById: quotes.proposedBy,
      checkedById: quotes.checkedBy,
    })
    .from(quotes)
    .innerJoin(responses, eq(responses.seq, quotes.response))
    .innerJoin(units, eq(units.id, responses.unitId))
    .leftJoin(proposer, eq(proposer.id, quotes.proposedBy))
    .leftJoin(checker, eq(checker.id, quotes.checkedBy))
    .where(
      and(
        eq(quotes.reviewId, id),
        mayBePicked(selection),
        isMarked(id),
        state === undefined ? undefined : eq(quotes.state, state),
        quoteId === undefined ? undefined : eq(quotes.id, quoteId),
      ),
    )
    .orderBy(asc(quotes.id));
  return rows.map(({ checkedById, codes, ...row }) =>
    Object.assign(row, {
      codes: JSON.parse(codes) as string[],
      checkedBySame: checkedById !== null && checkedById === row.proposedById,
    }),
  );
}

/** Ids of people who can sign in and have one of the roles on one of the units. */
export async function listCoderIds(
  db: Queries,
  codingRoles: readonly Role[],
  unitIds: readonly number[],
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: user.id })
    .from(user)
    .innerJoin(roleGrants, eq(roleGrants.userId, user.id))
    .where(
      and(
        isNull(user.disabledAt),
        inArray(roleGrants.role, codingRoles),
        inArray(roleGrants.unitId, unitIds),
      ),
    );
  return rows.map(({ id }) => id);
}
