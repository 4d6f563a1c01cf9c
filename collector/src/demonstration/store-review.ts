import { eq } from "drizzle-orm";
import type { Statement } from "../db/connection.ts";
import type { Deps } from "../deps.ts";
import { forms } from "../forms/table.ts";
import { reviews } from "../reviews/table.ts";
import { plannedReview, type PlannedPick } from "./review-plan.ts";

const DAY_MS = 86_400_000;
const createdAt = new Date(Date.UTC(2015, 9, 30, 7));
/** When the last of the feedback had been read. */
const codedAt = Date.UTC(2016, 2, 21, 9);
const checkedAt = Date.UTC(2016, 3, 4, 9);

/**
 * Stores the review with its marks, codings and quotes.
 * @param clientIdOf id of the response at a place of the plan
 */
export async function storeReview(
  deps: Pick<Deps, "codebooks" | "db" | "units">,
  picks: readonly PlannedPick[],
  clientIdOf: (seed: number) => string,
): Promise<void> {
  const { form, unit, from, to, ...named } = plannedReview;
  const [codebook] = await deps.codebooks.all();
  const [{ id: formId } = { id: 0 }] = await deps.db.write
    .select({ id: forms.id })
    .from(forms)
    .where(eq(forms.slug, form));
  const unitId = (await deps.units.find(unit))?.id ?? 1;
  const codebookId = codebook?.id ?? 0;
  const days = { fromDay: from, toDay: to };
  const [review] = await deps.db.write
    .insert(reviews)
    .values({ ...named, ...days, formId, unitId, codebookId, createdAt })
    .returning({ id: reviews.id });
  if (!review) throw new Error("the review was not stored");
  await deps.db.writeAll(toStatements(review.id, codebookId, picks, clientIdOf));
}

const column = (i: number) => `p.value ->> ${i}`;

function toStatements(
  reviewId: number,
  codebookId: number,
  picks: readonly PlannedPick[],
  clientIdOf: (seed: number) => string,
): Statement[] {
  const marks = picks.map(({ seed, coders: [coder] }) => [clientIdOf(seed), coder]);
  const codings = picks.flatMap(({ seed, codes, coders }) =>
    coders.flatMap((coder) => codes.map((code) => [clientIdOf(seed), code, coder])),
  );
  const quotes = picks.flatMap(({ seed, quote }) =>
    quote ? [[clientIdOf(seed), quote.text, quote.proposedBy, quote.checkedBy]] : [],
  );
  const from = `FROM json_each(?) AS p JOIN responses AS r ON r.client_id = ${column(0)}`;
  return [
    {
      sql: `INSERT INTO review_marks (review_id, response, marked_by, marked_at)
        SELECT ?, r.seq, ${column(1)}, r.received_at + ? ${from}`,
      args: [reviewId, 2 * DAY_MS, JSON.stringify(marks)],
    },
    {
      sql: `INSERT INTO codings (response, codebook_id, code, coder_id, coded_at)
        SELECT r.seq, ?, ${column(1)}, ${column(2)}, ? ${from}`,
      args: [codebookId, codedAt, JSON.stringify(codings)],
    },
    {
      sql: `INSERT INTO quotes (review_id, response, text, state, proposed_by, proposed_at,
          checked_by, checked_at)
        SELECT ?, r.seq, ${column(1)}, iif(${column(3)} IS NULL, 'proposed', 'approved'),
          ${column(2)}, ?, ${column(3)}, iif(${column(3)} IS NULL, NULL, ?) ${from}`,
      args: [reviewId, codedAt, checkedAt, JSON.stringify(quotes)],
    },
  ];
}
