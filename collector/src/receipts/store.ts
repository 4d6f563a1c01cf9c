import { and, asc, eq, ne } from "drizzle-orm";
import { caseMessages, cases } from "../cases/table.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { answersOfResponse, responses } from "../responses/table.ts";
import { units } from "../units/table.ts";

export type ReceiptRow = NonNullable<Awaited<ReturnType<typeof findByReceipt>>>;

/** The response that a receipt code opens, with its case where it has one. */
export async function findByReceipt(db: Queries, receiptHash: string) {
  const [row] = await db
    .select({
      response: responses.seq,
      responseId: responses.responseId,
      clientId: responses.clientId,
      form: forms.slug,
      formVersion: responses.formVersion,
      demonstration: forms.demonstration,
      language: responses.language,
      receivedAt: responses.receivedAt,
      promisedBy: responses.promisedBy,
      status: cases.status,
      dueDay: cases.dueDay,
      unitName: units.name,
      answers: answersOfResponse,
    })
    .from(responses)
    .innerJoin(forms, eq(forms.id, responses.formId))
    .leftJoin(cases, eq(cases.response, responses.seq))
    .leftJoin(units, eq(units.id, cases.unitId))
    .where(eq(responses.receiptHash, receiptHash))
    .limit(1);
  return row;
}

/** What client and staff wrote to each other, oldest first; what staff noted for themselves is not read. */
export async function listClientMessages(db: Queries, response: number) {
  const rows = await db
    .select({
      kind: caseMessages.kind,
      text: caseMessages.text,
      language: caseMessages.language,
      createdAt: caseMessages.createdAt,
    })
    .from(caseMessages)
    .where(and(eq(caseMessages.response, response), ne(caseMessages.kind, "note")))
    .orderBy(asc(caseMessages.id));
  return rows.flatMap(({ kind, ...row }) => (kind === "note" ? [] : [{ kind, ...row }]));
}

/** Whether what was written on this page stands in the case. */
export async function isPostStored(
  db: Queries,
  response: number,
  postId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: caseMessages.id })
    .from(caseMessages)
    .where(and(eq(caseMessages.response, response), eq(caseMessages.postId, postId)))
    .limit(1);
  return rows.length > 0;
}
