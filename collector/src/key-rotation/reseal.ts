import { indexContact } from "../contact-index.ts";
import type { Statement } from "../db/connection.ts";
import type { Queries } from "../db/database.ts";
import type { Deps } from "../deps.ts";
import type { Keys } from "../keys.ts";
import { openContact, seal, sealContact, unseal } from "../seal.ts";
import {
  findNewestOf,
  listOldContacts,
  listOldMails,
  replaceContact,
  replaceMail,
  type SealedRow,
} from "./store.ts";

/** One transaction each: an end in the middle loses nothing, and the next run goes on. */
const BATCH_SIZE = 200;
/** For how long a client's page may still send a response again that was stored before. */
const RETRIES_MS = 24 * 3_600_000;

export interface Resealed {
  contacts: number;
  mails: number;
  /** Of no secret that is known now. */
  lost: number;
}

interface Kind {
  list(db: Queries, keyNumber: number, after: number, limit: number): Promise<SealedRow[]>;
  reseal(old: SealedRow, from: Keys, to: Keys): Statement;
}

const contactKind: Kind = {
  list: listOldContacts,
  reseal(old, from, to) {
    const contact = openContact(from.contact, old.sealed);
    const sealed = sealContact(to.contact, contact);
    const index = indexContact(to.contactIndex, contact);
    return replaceContact(old, { sealed, keyNumber: to.number, ...index });
  },
};

const mailKind: Kind = {
  list: listOldMails,
  reseal(old, from, to) {
    const sealed = seal(to.outbox, unseal(from.outbox, old.sealed));
    return replaceMail(old, { sealed, keyNumber: to.number });
  },
};

/**
 * Seals contacts and waiting mails anew under the current secret and indexes the contacts; a
 * collector may serve meanwhile.
 */
export async function resealAll(
  deps: Pick<Deps, "db" | "keys">,
  onProgress: (resealed: number) => void = () => undefined,
): Promise<Resealed> {
  const contacts = await resealKind(deps, contactKind, onProgress);
  const mails = await resealKind(deps, mailKind, onProgress);
  return { contacts: contacts.done, mails: mails.done, lost: contacts.lost + mails.lost };
}

async function resealKind(
  { db, keys }: Pick<Deps, "db" | "keys">,
  kind: Kind,
  onProgress: (resealed: number) => void,
): Promise<{ done: number; lost: number }> {
  let [done, lost, after] = [0, 0, 0];
  for (;;) {
    const rows = await kind.list(db.write, keys.current.number, after, BATCH_SIZE);
    const statements = rows.flatMap((row) => {
      const from = keys.byNumber(row.keyNumber);
      return from ? [kind.reseal(row, from, keys.current)] : [];
    });
    if (statements.length > 0) await db.writeAll(statements);
    done += statements.length;
    lost += rows.length - statements.length;
    after = rows.at(-1)?.id ?? after;
    if (statements.length > 0) onProgress(done);
    if (rows.length < BATCH_SIZE) return { done, lost };
  }
}

/**
 * From when nobody misses the secret before, once all is sealed anew: until then a page may send
 * a response again that was stored under it. Undefined where there is none.
 */
export async function whenPreviousMayGo({
  db,
  keys,
}: Pick<Deps, "db" | "keys">): Promise<Date | undefined> {
  const previous = keys.all.find(({ number }) => number !== keys.current.number);
  if (!previous) return undefined;
  const newest = await findNewestOf(db.write, previous.number);
  return new Date((newest?.getTime() ?? -RETRIES_MS) + RETRIES_MS);
}
