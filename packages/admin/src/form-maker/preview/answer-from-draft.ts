import type { Acknowledgement, FormDefinition } from "@respons/wire";

/** A receipt of the right shape that belongs to nobody. */
const SAMPLE_RECEIPT = "0000-0000-0000-0000-0000-0000";

/** What the collector would answer to the widget, stored nowhere; undefined for what is not its. */
export async function answerFromDraft(
  url: URL,
  init: RequestInit | undefined,
  definition: FormDefinition | undefined,
): Promise<Response | undefined> {
  const [, part] = /^\/v1\/forms\/[^/]+(?:\/(\w+))?$/.exec(url.pathname) ?? [];
  if (!url.pathname.startsWith("/v1/forms/")) return undefined;
  if (part === "displays") return new Response(null, { status: 204 });
  if (part === "responses") return json(await acknowledge(init), 201);
  return definition ? json(definition, 200) : json({ status: 404 }, 404);
}

async function acknowledge(init: RequestInit | undefined): Promise<Acknowledgement> {
  const body = (await new Response(init?.body).json()) as {
    id: string;
    answers?: Record<string, unknown>;
  };
  return {
    id: body.id,
    receipt: SAMPLE_RECEIPT,
    receivedAt: new Date().toISOString(),
    promisedBy: null,
    comment: null,
  };
}

function json(body: object, status: number): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}
