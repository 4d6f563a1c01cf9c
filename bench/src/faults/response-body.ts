import { randomBytes, randomInt } from "node:crypto";
import { createId } from "../load.ts";

/** Begins every comment of the load: what is found elsewhere with it has leaked. */
export const mark = "Faultmark";

/** Rows of `answers` that one response of the load makes. */
export const answersPerResponse = 4;

export interface Sent {
  id: string;
  body: string;
  /** An address that no other response of the load is likely to have. */
  address: string;
}

/** One response of the booking form, unlike every other. */
export function createResponse(): Sent {
  const id = createId();
  // Letters only: digits could look like personal data.
  const letters = Array.from(randomBytes(10), (byte) => String.fromCharCode(97 + (byte % 26)));
  const isNamed = randomInt(5) === 0;
  const body = JSON.stringify({
    id,
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: {
      rating: 1 + randomInt(5),
      reasons: ["easy", "suitable-times"],
      comment: `${mark} ${letters.join("")}. Det gick lätt att boka tid, gärna fler tider på kvällen.`,
    },
    ...(isNamed && {
      contact: { name: "Prov", email: `${letters.join("")}@service.example`, wantsReply: true },
    }),
    page: "https://service.example/booking/confirmed",
  });
  const address = `10.${randomInt(256)}.${randomInt(256)}.${1 + randomInt(254)}`;
  return { id, body, address };
}
