import type { Challenge } from "@respons/wire";
import prove from "@respons/wire/prove";

/** A proof that did not arrive is sent again after these; the flood it answers slows all down. */
const waitsMs = [0, 5_000, 30_000];

/**
 * Does the work for the stored response with this id, which waits for nothing else, and sends it.
 * Whoever leaves before that leaves the response waiting for a person.
 * @param url `…/v1/forms/{form}/proofs`
 */
export async function proveLater(url: string, id: string, challenge: Challenge): Promise<void> {
  // Written out, since the page may change what JSON.stringify makes; nobody typed any of it.
  const body = `{"id":"${id}","proof":"${await prove(challenge)}"}`;
  const headers = { "content-type": "application/json" };
  for (const waitMs of waitsMs) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const answer = await fetch(url, {
      method: "POST",
      headers,
      body,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      keepalive: true,
    }).catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429) return;
  }
}
