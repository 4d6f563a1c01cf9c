import { and, sql } from "drizzle-orm";
import type { Channel, StaffEntry } from "@respons/wire";
import { contacts } from "../contacts/table.ts";
import type { Queries } from "../db/database.ts";
import { responses } from "../responses/table.ts";
import { selectedResponses } from "../selected-responses.ts";
import type { ResponseSelection } from "../selection.ts";

/** One stored response, as SQLite hands it over in a line of JSON: the order is that of `line`. */
export type StoredLine = readonly [
  seq: number,
  receivedAtMs: number,
  responseId: string,
  formVersion: number,
  unitId: number,
  language: string,
  unitUnknown: 0 | 1,
  channel: Channel,
  point: string | null,
  entry: StaffEntry | null,
  page: string | null,
  context: Record<string, string> | null,
  named: 0 | 1,
  answerable: 0 | 1,
  promisedBy: string | null,
  answers: readonly (readonly [question: string, value: string, text: string | null])[],
  sealedContact?: readonly [sealed: string, keyNumber: number] | null,
];

const line = sql`
  ${responses.seq}, ${responses.receivedAt}, ${responses.responseId}, ${responses.formVersion},
  ${responses.unitId}, ${responses.language}, ${responses.unitUnknown}, ${responses.channel},
  ${responses.point}, json(${responses.entry}), ${responses.page}, json(${responses.context}),
  ${responses.named}, ${responses.answerable}, ${responses.promisedBy},
  (SELECT json_group_array(json_array(a.question, a.value, a.text))
    FROM answers AS a WHERE a.response = ${responses.seq})`;

const sealedContact = sql`
  (SELECT json_array(${contacts.sealed}, ${contacts.keyNumber})
    FROM ${contacts} WHERE ${contacts.response} = ${responses.seq})`;

/**
 * Up to `limit` responses after `after`, oldest first. SQLite builds one text of the whole page:
 * rows and columns one by one over the thread boundary cost several times as much.
 */
export async function listLines(
  db: Queries,
  selection: ResponseSelection,
  page: { after: StoredLine | undefined; limit: number; withContacts: boolean },
): Promise<StoredLine[]> {
  const { after, limit, withContacts } = page;
  // A row value, since only then SQLite goes straight to the place in the index.
  const later =
    after && sql`(${responses.receivedAt}, ${responses.seq}) > (${after[1]}, ${after[0]})`;
  const [row] = await db.values<[string | null]>(sql`
    SELECT group_concat(line, ',') FROM (
      SELECT json_array(${line}${withContacts ? sql`, ${sealedContact}` : sql``}) AS line
      FROM ${responses} WHERE ${and(selectedResponses(selection), later)}
      ORDER BY ${responses.receivedAt}, ${responses.seq} LIMIT ${limit})`);
  return JSON.parse(`[${row?.[0] ?? ""}]`) as StoredLine[];
}
