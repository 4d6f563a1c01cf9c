import type { FormDefinition } from "@respons/wire";

export type FormResult =
  | { kind: "found"; definition: FormDefinition }
  | { kind: "unknown" }
  | { kind: "unreachable" };

/** Fetches the published definition; "unreachable" covers blocked, offline and odd answers. Never throws. */
export async function fetchForm(collector: string, form: string): Promise<FormResult> {
  try {
    const answer = await fetch(formUrl(collector, form), {
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (answer.status === 404) return { kind: "unknown" };
    const definition = (await answer.json()) as FormDefinition;
    return Array.isArray(definition.questions) && definition.languages[0]
      ? { kind: "found", definition }
      : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}

/** `…/v1/forms/{form}`, with `/responses` or `/displays` after it where asked. */
export function formUrl(collector: string, form: string, part = ""): string {
  return new URL(`v1/forms/${encodeURIComponent(form)}${part}`, collector).href;
}

/** The hosted page that does the same without this element. */
export function hostedPageUrl(
  collector: string,
  form: string,
  query: Record<string, string | undefined>,
): string {
  const url = new URL(`f/${encodeURIComponent(form)}`, collector);
  for (const [name, value] of Object.entries(query)) {
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}
