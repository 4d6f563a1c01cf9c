import { and, eq } from "drizzle-orm";
import type { ProposeQuote, Quote } from "@respons/wire";
import type { Statement } from "../db/connection.ts";
import { Problem } from "../http/problem.ts";
import { answers, responses } from "../responses/table.ts";
import { maskQuote } from "./mask-quote.ts";
import { listQuotes, type QuoteRow } from "./quote-store.ts";
import { toQuote, toQuoteFact, type QuoteDeps, type Quoting } from "./quoting.ts";
import {
  isMarked,
  mayBePicked,
  toReviewSelection,
  type ReviewSelection,
} from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";

/**
 * Proposes a stretch of a picked response's comment. The same stretch again is the same quote.
 * @throws Problem `not-found`, `input-invalid` for words that do not stand there
 */
export async function proposeQuote(
  deps: QuoteDeps,
  quoting: Quoting,
  sent: ProposeQuote,
): Promise<Quote> {
  const { caller, scope, review } = quoting;
  const selection = await toReviewSelection(deps, scope, review);
  const found = await findComments(deps, review, selection, sent.responseId);
  if (!found) throw new Problem("not-found");
  const masked = found.comments.map((text) => maskQuote(text, sent.text, found.language));
  const text = masked.find((one) => one !== undefined);
  if (text === undefined) {
    const errors = [{ path: "text", message: "must stand so in the comment" }];
    throw new Problem("input-invalid", { errors });
  }
  const known = await findSame(deps, review, selection, { responseId: sent.responseId, text });
  if (known) return toQuote(known);
  await deps.audit.write(toQuoteFact(quoting, "quote.proposed", { response: sent.responseId }), [
    insertQuote(review, { responseId: sent.responseId, text, by: caller.id, at: deps.now() }),
  ]);
  const made = await findSame(deps, review, selection, { responseId: sent.responseId, text });
  if (!made) throw new Problem("not-found");
  return toQuote(made);
}

const insertQuote = (
  { id }: ReviewRow,
  quote: { responseId: string; text: string; by: string | null; at: Date },
): Statement => ({
  sql: `INSERT INTO quotes (review_id, response, text, proposed_by, proposed_at)
    SELECT v.id, r.seq, ?, ?, ? FROM responses AS r, reviews AS v
    WHERE r.response_id = ? AND v.id = ? AND v.state = 'open' RETURNING id`,
  args: [quote.text, quote.by, quote.at.getTime(), quote.responseId, id],
});

async function findSame(
  { db }: QuoteDeps,
  review: ReviewRow,
  selection: ReviewSelection,
  { responseId, text }: { responseId: string; text: string },
): Promise<QuoteRow | undefined> {
  const all = await listQuotes(db.write, review, selection);
  return all.find((one) => one.responseId === responseId && one.text === text);
}

/** The texts under comment questions of a picked response, as stored. */
async function findComments(
  { db }: QuoteDeps,
  review: ReviewRow,
  selection: ReviewSelection,
  responseId: string,
): Promise<{ language: string; comments: string[] } | undefined> {
  const rows = await db.write
    .select({ language: responses.language, question: answers.question, text: answers.text })
    .from(responses)
    .innerJoin(answers, eq(answers.response, responses.seq))
    .where(and(mayBePicked(selection), isMarked(review.id), eq(responses.responseId, responseId)));
  const [first] = rows;
  const comments = rows.flatMap(({ question, text }) =>
    text !== null && selection.commentQuestions.includes(question) ? [text] : [],
  );
  return first && { language: first.language, comments };
}
