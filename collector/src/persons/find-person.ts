import type { PersonQuery, PersonResponse } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import { hashEmail, hashPhone } from "../contact-index.ts";
import type { Deps } from "../deps.ts";
import { openContact } from "../seal.ts";
import { listOfPerson, type PersonRow } from "./store.ts";

/** All responses of the scope that the person has left with this address or number. */
export function findPerson(
  { db, keys }: Pick<Deps, "db" | "keys">,
  scope: Scope,
  { email, phone }: Pick<PersonQuery, "email" | "phone">,
): Promise<PersonRow[]> {
  const hashes = (hash: (key: Buffer, text: string) => string, text = "") =>
    // Empty stands for "has none", which is nobody in particular.
    keys.all.map(({ contactIndex }) => hash(contactIndex, text)).filter((one) => one !== "");
  // From the writer, so that what was stored or erased a moment ago is right.
  return listOfPerson(db.write, scope, {
    emails: hashes(hashEmail, email),
    phones: hashes(hashPhone, phone),
  });
}

export function toPersonResponse(row: PersonRow): PersonResponse {
  const { responseId, form, unit, receivedAt, channel } = row;
  return { responseId, form, unit, receivedAt: receivedAt.toISOString(), channel };
}

/** One JSON document with all that is stored of the person, piece by piece. */
export async function* toPersonDocument(
  deps: Pick<Deps, "forms" | "keys" | "now">,
  rows: readonly PersonRow[],
): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(deps.now())},"responses":[`;
  for (const [i, row] of rows.entries()) {
    yield `${i === 0 ? "" : ","}\n${JSON.stringify(await toExported(deps, row))}`;
  }
  yield "\n]}\n";
}

async function toExported(deps: Pick<Deps, "forms" | "keys">, row: PersonRow) {
  const form = await deps.forms.find(row.form);
  const content = form && (await deps.forms.contentOf(form.row, row.formVersion));
  const { clientId: _, formId: __, unitId: ___, sealed, keyNumber, answers, ...facts } = row;
  const keys = deps.keys.byNumber(keyNumber);
  return {
    ...facts,
    contact: keys ? openContact(keys.contact, sealed) : null,
    answers: answers.map(({ question, value, text }) => ({
      question,
      value,
      text,
      asked: content?.questions.find(({ id }) => id === question)?.text ?? null,
    })),
  };
}
