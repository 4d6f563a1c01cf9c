import { and, asc, eq } from "drizzle-orm";
import type { CodeDimension, FieldError } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import { listCodes } from "../code-tree.ts";
import { codings } from "../codebooks/table.ts";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { responses } from "../responses/table.ts";
import { isMarked, mayBePicked, toReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

type CodingDeps = Pick<Deps, "audit" | "calendar" | "db" | "forms" | "now" | "units">;

/**
 * Makes these the caller's codes on a picked response; what other coders put there stays.
 * @throws Problem `not-found` for a response that is not picked, `input-invalid`, `review-closed`
 */
export async function setCodes(
  deps: CodingDeps,
  { caller, scope, review }: { caller: Caller; scope: Scope; review: ReviewRow },
  responseId: string,
  sent: readonly string[],
): Promise<string[]> {
  const coderId = caller.id ?? caller.name;
  const selection = await toReviewSelection(deps, scope, review);
  const [response] = await deps.db.write
    .select({ seq: responses.seq })
    .from(responses)
    .where(and(mayBePicked(selection), isMarked(review.id), eq(responses.responseId, responseId)));
  if (!response) throw new Problem("not-found");
  const before = await listCodesOf(deps, review.codebookId, coderId, response.seq);
  const codes = [...new Set(sent)].toSorted();
  const errors = checkCodes(review.dimensions, codes, before);
  if (errors.length > 0) throw new Problem("input-invalid", { errors });
  if (JSON.stringify(codes) === JSON.stringify(before)) return codes;
  const isWritten = await deps.audit.write(
    {
      actor: caller,
      action: "review.coded",
      unitId: review.unitId,
      objectKind: "review",
      objectId: review.reviewId,
      details: { response: responseId, codes: codes.length },
    },
    replaceStatements(review, { responseId, coderId, codes, at: deps.now() }),
  );
  if (!isWritten) throw new Problem("review-closed");
  return codes;
}

async function listCodesOf({ db }: CodingDeps, codebookId: number, coderId: string, seq: number) {
  const rows = await db.write
    .select({ code: codings.code })
    .from(codings)
    .where(
      and(
        eq(codings.response, seq),
        eq(codings.codebookId, codebookId),
        eq(codings.coderId, coderId),
      ),
    )
    .orderBy(asc(codings.code));
  return rows.map(({ code }) => code);
}

/** What does not fit the codebook; a retired code stays where it was. */
function checkCodes(
  dimensions: readonly CodeDimension[],
  codes: readonly string[],
  before: readonly string[],
): FieldError[] {
  const placed = new Map(listCodes(dimensions).map((one) => [one.code.id, one]));
  const retired = new Set(
    [...placed.values()].filter(({ code }) => code.retired).map(({ code }) => code.id),
  );
  const taken = new Set<string>();
  return codes.flatMap((id, i) => {
    const path = `codes.${i}`;
    const found = placed.get(id);
    if (!found) return [{ path, message: "is not in the codebook" }];
    if (!before.includes(id) && found.path.some((one) => retired.has(one))) {
      return [{ path, message: "is retired" }];
    }
    const { dimension } = found;
    const isSecond = taken.size === taken.add(dimension.id).size;
    return isSecond && !dimension.multiple
      ? [{ path, message: "is the second of a dimension that takes one" }]
      : [];
  });
}

/** The last one decides: it finds the review open or changes nothing, as those before it. */
function replaceStatements(
  { id, codebookId }: ReviewRow,
  put: { responseId: string; coderId: string; codes: readonly string[]; at: Date },
): Statement[] {
  const { responseId, coderId } = put;
  const codes = JSON.stringify(put.codes);
  const open = "EXISTS (SELECT 1 FROM reviews WHERE id = ? AND state = 'open')";
  const seq = "(SELECT seq FROM responses WHERE response_id = ?)";
  return [
    {
      sql: `DELETE FROM codings WHERE response = ${seq} AND codebook_id = ? AND coder_id = ?
        AND code NOT IN (SELECT value FROM json_each(?)) AND ${open}`,
      args: [responseId, codebookId, coderId, codes, id],
    },
    {
      sql: `INSERT INTO codings (response, codebook_id, code, coder_id, coded_at)
        SELECT r.seq, ?, wanted.value, ?, ? FROM json_each(?) AS wanted, responses AS r
        WHERE r.response_id = ? AND ${open} ON CONFLICT DO NOTHING`,
      args: [codebookId, coderId, put.at.getTime(), codes, responseId, id],
    },
    {
      sql: `UPDATE reviews SET state = 'open' WHERE id = ? AND state = 'open'
        AND EXISTS (SELECT 1 FROM responses WHERE response_id = ?) RETURNING id`,
      args: [id, responseId],
    },
  ];
}
