import { eq } from "drizzle-orm";
import { rolePermissions, roles, type CheckQuote, type Quote } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import { Problem } from "../http/problem.ts";
import { listCoderIds, listQuotes, type QuoteRow } from "./quote-store.ts";
import { toQuote, toQuoteFact, type QuoteDeps, type Quoting } from "./quoting.ts";
import { toReviewSelection } from "./review-selection.ts";
import type { ReviewRow } from "./store.ts";
import { quotes } from "./table.ts";

/**
 * What the second look came to. Whoever proposed it may take it back, and approves it only where
 * nobody else could; an integration approves nothing.
 * @throws Problem `not-found`, `own-review`
 */
export async function checkQuote(
  deps: QuoteDeps,
  quoting: Quoting,
  quoteId: number,
  { state }: CheckQuote,
): Promise<Quote> {
  const { caller, scope, review } = quoting;
  const selection = await toReviewSelection(deps, scope, review);
  const find = async () => (await listQuotes(deps.db.write, review, selection, { quoteId })).at(0);
  const quote = await find();
  if (!quote) throw new Problem("not-found");
  if (state === "approved" && !(await mayApprove(deps, caller, review, quote))) {
    throw new Problem("own-review");
  }
  await deps.audit.write(toQuoteFact(quoting, "quote.checked", { quote: quoteId, state }), [
    deps.db.write
      .update(quotes)
      .set({ state, checkedBy: caller.id, checkedAt: deps.now() })
      .where(eq(quotes.id, quoteId))
      .returning({ id: quotes.id }),
  ]);
  const checked = await find();
  if (!checked) throw new Problem("not-found");
  return toQuote(checked);
}

async function mayApprove(
  { db, units }: QuoteDeps,
  caller: Caller,
  { unitId }: ReviewRow,
  { proposedById }: QuoteRow,
): Promise<boolean> {
  if (caller.kind !== "person") return false;
  if (proposedById !== caller.id) return true;
  const tree = await units.all();
  const reaching: number[] = [];
  for (let unit = tree.find(({ id }) => id === unitId); unit;) {
    reaching.push(unit.id);
    const { parentId } = unit;
    unit = tree.find(({ id }) => id === parentId);
  }
  const coders = await listCoderIds(db.write, codingRoles, reaching);
  return !coders.some((id) => id !== caller.id);
}

const codingRoles = roles.filter((role) => rolePermissions[role].includes("code-responses"));
