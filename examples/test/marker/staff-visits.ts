import type { Demonstration } from "../demonstration.ts";
import { chosenPassword } from "../staff.ts";
import { contact, invited, kept, refusedInvited } from "./markers.ts";
import { createVisitor, type Visit } from "./visitor.ts";

const REASON = "the test";
const person = { email: contact.email, reason: REASON };

/** Signs in for the first time, without a browser. */
export async function signIn(url: string, user: Demonstration): Promise<Visit> {
  const visit = createVisitor(url, { headers: { origin: url } });
  const { email, oneTimePassword } = user;
  await visit("/api/auth/sign-in/email", { body: { email, password: oneTimePassword } });
  const passwords = { currentPassword: oneTimePassword, newPassword: chosenPassword };
  await must(visit, "/api/auth/change-password", passwords);
  return visit;
}

/** Asks, and gives the answer's text. @throws where it is refused */
async function must(visit: Visit, path: string, body?: object): Promise<string> {
  const answer = await visit(path, body ? { body } : {});
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.text;
}

interface Listed {
  responseId: string;
  answers: unknown[];
}

const findWith = ({ responses }: { responses: Listed[] }, mark: string) =>
  responses.find(({ answers }) => JSON.stringify(answers).includes(mark));

/** What staff read; every text that the client left stands somewhere in it. */
export async function readAll(visit: Visit): Promise<string> {
  const list = await must(visit, "/api/responses?form=booking&limit=50");
  const full = findWith(JSON.parse(list) as { responses: Listed[] }, kept.comment);
  const path = `/api/responses/${full?.responseId}`;
  const contacts = "include=contacts&reason=answer";
  const texts = [
    list,
    await must(visit, path),
    await must(visit, `${path}/contact`, { reason: "answer" }),
    await must(visit, "/api/quarantine"),
    await must(visit, "/api/persons/search", person),
    await must(visit, "/api/persons/export", person),
    await must(visit, "/api/forms/booking/codebook.csv"),
  ];
  for (const file of ["csv?", "csv?dialect=excel&", "jsonl?", "xlsx?", "parquet?"]) {
    texts.push(await must(visit, `/api/forms/booking/responses.${file}${contacts}`));
  }
  return texts.join("\n");
}

/** A response that staff enter for a client. @returns its receipt */
export async function enterResponse(visit: Visit, body: object): Promise<string> {
  const entry = { ...body, channel: undefined, unit: "e-services", medium: "paper" };
  const entered = { ...entry, givenAt: new Date().toISOString().slice(0, 10) };
  const text = await must(visit, "/api/forms/booking/entries", entered);
  return (JSON.parse(text) as { receipt: string }).receipt;
}

/** Two mails: one arrives, one is refused by the server in words that repeat the address. */
export async function invitePeople(visit: Visit): Promise<void> {
  for (const { email, name } of [refusedInvited, invited]) {
    const roles = [{ role: "handler", unit: "e-services" }];
    await must(visit, "/api/people", { email, name, language: "sv", roles });
  }
}

/** Erases what is left: by the address, and the one held back by its id. @returns how many */
export async function eraseAll(visit: Visit): Promise<number> {
  const found = JSON.parse(await must(visit, "/api/persons/search", person)) as {
    responses: unknown[];
  };
  const count = found.responses.length;
  const text = await must(visit, "/api/persons/erase", { ...person, count });
  const waiting = JSON.parse(await must(visit, "/api/quarantine")) as { responses: Listed[] };
  const held = findWith(waiting, kept.held);
  await must(visit, `/api/responses/${held?.responseId}/erase`, { reason: REASON });
  return (JSON.parse(text) as { erased: number }).erased;
}
