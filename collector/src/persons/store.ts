import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import { within, type Scope } from "../access/scope.ts";
import { caseMessages } from "../cases/table.ts";
import { contacts } from "../contacts/table.ts";
import type { Queries } from "../db/database.ts";
import { forms } from "../forms/table.ts";
import { answersOfResponse, responses } from "../responses/table.ts";
import { units } from "../units/table.ts";

/** Under every known secret: a contact may be stored under either. */
export interface PersonHashes {
  emails: string[];
  phones: string[];
}

/** What was written in the case of each selected response, notes included, oldest first. */
const threadOfResponse = sql<ThreadMessage[]>`(
  SELECT json_group_array(json_array(m.kind, m.text, m.language, m.created_at) ORDER BY m.id)
  FROM ${caseMessages} AS m WHERE m.response = ${responses.seq}
)`.mapWith((json: string) =>
  (JSON.parse(json) as [string, string | null, string, number][]).map(
    ([kind, text, language, at]): ThreadMessage => ({
      kind,
      text,
      language,
      createdAt: new Date(at).toISOString(),
    }),
  ),
);

interface ThreadMessage {
  kind: string;
  text: string | null;
  language: string;
  createdAt: string;
}

/** The scope's responses with one of these addresses or numbers, oldest first. */
export function listOfPerson(db: Queries, scope: Scope, { emails, phones }: PersonHashes) {
  return db
    .select({
      clientId: responses.clientId,
      responseId: responses.responseId,
      form: forms.slug,
      formId: responses.formId,
      formVersion: responses.formVersion,
      unit: units.slug,
      unitId: responses.unitId,
      receivedAt: responses.receivedAt,
      language: responses.language,
      channel: responses.channel,
      point: responses.point,
      page: responses.page,
      context: responses.context,
      entry: responses.entry,
      promisedBy: responses.promisedBy,
      standing: responses.standing,
      answers: answersOfResponse,
      thread: threadOfResponse,
      sealed: contacts.sealed,
      keyNumber: contacts.keyNumber,
    })
    .from(contacts)
    .innerJoin(responses, eq(responses.seq, contacts.response))
    .innerJoin(forms, eq(forms.id, responses.formId))
    .innerJoin(units, eq(units.id, responses.unitId))
    .where(
      and(
        or(inArray(contacts.emailIndex, emails), inArray(contacts.phoneIndex, phones)),
        within(scope, responses.unitId),
      ),
    )
    .orderBy(asc(responses.seq));
}

export type PersonRow = Awaited<ReturnType<typeof listOfPerson>>[number];

/** What an erasure needs of one response; undefined where the scope holds none. */
export async function findToErase(db: Queries, scope: Scope, responseId: string) {
  const [row] = await db
    .select({ clientId: responses.clientId, unitId: responses.unitId })
    .from(responses)
    .where(and(eq(responses.responseId, responseId), within(scope, responses.unitId)))
    .limit(1);
  return row;
}
