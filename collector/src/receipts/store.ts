import { eq, sql } from "drizzle-orm";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { responses } from "../responses/table.ts";

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findByReceipt>>>;

/** The response that a receipt code opens. */
export async function findByReceipt(db: Queries, receiptHash: string) {
  const [row] = await db
    .select({
      seq: responses.seq,
      clientId: responses.clientId,
      form: forms.slug,
      formVersion: responses.formVersion,
      demonstration: forms.demonstration,
      language: responses.language,
      receivedAt: responses.receivedAt,
      /** JSON: an array of [question, value, text]. */
      answers: sql<string>`(
        SELECT json_group_array(json_array(a.question, a.value, a.text))
        FROM answers AS a WHERE a.response = ${responses.seq}
      )`,
    })
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .where(eq(responses.receiptHash, receiptHash))
    .limit(1);
  return row;
}
