import type { FormDefinition } from "@respons/wire";

/** Neither cookies nor the page's address go along. */
const discreet = { credentials: "omit", referrerPolicy: "no-referrer" } as const;

/** The published definition; "unreachable" covers blocked, offline and odd answers. Never throws. */
export async function fetchForm(
  url: string,
): Promise<FormDefinition | "form-unknown" | "unreachable"> {
  try {
    const answer = await fetch(url, discreet);
    if (answer.status === 404) return "form-unknown";
    const definition = (await answer.json()) as FormDefinition;
    // Keys that the page has put on every object are none of the form's.
    Object.setPrototypeOf(definition, null);
    // An error's JSON or a captive portal's has no languages.
    return definition.languages[0] ? definition : "unreachable";
  } catch {
    return "unreachable";
  }
}

/** @throws where the request or its answer was lost or blocked. */
export function post(url: string, body: string, options: RequestInit): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(url, { ...discreet, method: "POST", headers, body, ...options });
}

/** `…/v1/forms/{form}`, with `/responses` or `/displays` after it where asked. */
export function formUrl(collector: string, form: string, part = ""): string {
  return `${collector}v1/forms/${encodeURIComponent(form)}${part}`;
}

/** The hosted page that does the same without this element. */
export function hostedPageUrl(
  collector: string,
  form: string,
  query: Record<string, string | null>,
): string {
  const known = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return `${collector}f/${encodeURIComponent(form)}?${new URLSearchParams(known)}`;
}
