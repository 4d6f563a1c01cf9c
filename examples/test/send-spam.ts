import { createId } from "./create-id.ts";

/** Sends a response that is held back, since its text is nothing but a link; `n` tells it apart. */
export async function sendSpam(url: string, n: number): Promise<void> {
  const form = `${url}/v1/forms/booking`;
  const { version } = (await (await fetch(form)).json()) as { version: number };
  const answer = await fetch(`${form}/responses`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      id: createId(),
      formVersion: version,
      language: "sv",
      channel: "embed",
      answers: { rating: 5, comment: `https://cheap-${n}.example/pills` },
    }),
  });
  if (answer.status !== 201) throw new Error(`the response was answered ${answer.status}`);
}
