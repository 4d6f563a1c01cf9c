import { eq } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { answersOfResponse, responses } from "../responses/table.ts";

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findByReceipt>>>;

/** The response that a receipt code opens. */
export async function findByReceipt(db: Queries, receiptHash: string) {
  const [row] = await db
    .select({
      clientId: responses.clientId,
      form: forms.slug,
      formVersion: responses.formVersion,
      demonstration: forms.demonstration,
      language: responses.language,
      receivedAt: responses.receivedAt,
      promisedBy: responses.promisedBy,
      answers: answersOfResponse,
    })
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .where(eq(responses.receiptHash, receiptHash))
    .limit(1);
  return row;
}
