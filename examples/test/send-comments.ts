import { createId } from "./create-id.ts";

/** Sent side by side. */
const AT_ONCE = 8;

/** Sends so many responses with a comment, every other one from a client who left a contact. */
export async function sendComments(url: string, n: number): Promise<void> {
  const form = `${url}/v1/forms/booking`;
  const { version } = (await (await fetch(form)).json()) as { version: number };
  const send = async (i: number) => {
    const contact = i % 2 === 0 ? { contact: { name: "Anna Ek", email: "anna@example.fi" } } : {};
    const answer = await fetch(`${form}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        id: createId(),
        formVersion: version,
        language: i % 3 === 0 ? "fi" : "sv",
        channel: "embed",
        answers: { rating: 1 + (i % 5), comment: `Bokningen tog tid, ${i} av ${n}.` },
        ...contact,
      }),
    });
    if (answer.status !== 201) throw new Error(`the response was answered ${answer.status}`);
  };
  for (let i = 0; i < n; i += AT_ONCE) {
    const few = Array.from({ length: Math.min(AT_ONCE, n - i) }, async (_, k) => send(i + k));
    await Promise.all(few);
  }
}
