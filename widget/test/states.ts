import type { ResponsFeedback } from "../src/index.ts";
import "../src/index.ts";
import * as testForms from "./forms.mjs";
import { until } from "./host-page.ts";

/** Answers `fetch` as a collector would; `respond` decides about responses. */
export interface FakeCollector {
  /** By slug; each test has its own. */
  forms: Record<string, unknown>;
  requests: { method: string; path: string; body: string }[];
  respond: (body: string) => Response | Promise<Response>;
  /** Status of the answer to each proof in turn; then 204. */
  proofAnswers: number[];
  /** Answers every request for a form after this. */
  opensAt: Promise<unknown>;
}

const fetch = window.fetch.bind(window);

export const problem = (status: number, code: string, more = {}, headers = {}) =>
  new Response(JSON.stringify({ status, code, ...more }), { status, headers });

export function acknowledge(body: string, more = {}): Response {
  const { id, answers } = JSON.parse(body) as { id: string; answers: { comment?: string } };
  const stored = {
    id,
    receipt: testForms.receipt,
    receivedAt: "",
    promisedBy: null,
    comment: answers.comment ?? null,
  };
  return new Response(JSON.stringify({ ...stored, ...more }), { status: 201 });
}

export function fakeCollector(): FakeCollector {
  const fake: FakeCollector = {
    forms: Object.fromEntries(
      Object.values(testForms).flatMap((form) =>
        typeof form === "object" && "slug" in form ? [[form.slug, form]] : [],
      ),
    ),
    requests: [],
    respond: (body) => acknowledge(body),
    proofAnswers: [],
    opensAt: Promise.resolve(),
  };
  window.fetch = async (input, options) => {
    const path = new URL(input as string).pathname;
    const body = (options?.body as string | undefined) ?? "";
    fake.requests.push({ method: options?.method ?? "GET", path, body });
    if (path.endsWith("/displays")) return new Response(null, { status: 204 });
    if (path.endsWith("/responses")) return fake.respond(body);
    if (path.endsWith("/proofs")) {
      return new Response(null, { status: fake.proofAnswers.shift() ?? 204 });
    }
    await fake.opensAt;
    const form = fake.forms[path.split("/").at(-1) ?? ""];
    return form ? new Response(JSON.stringify(form)) : problem(404, "form-unknown");
  };
  return fake;
}

/** Puts one element on the page and waits for `selector` inside it. */
export async function mount(
  attributes: Record<string, string>,
  selector = "form",
): Promise<{ element: ResponsFeedback; root: ShadowRoot }> {
  const element = document.createElement("respons-feedback");
  const all = { collector: "https://collector.test", ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  const root = element.shadowRoot!;
  await until(() => root.querySelector(selector));
  return { element, root };
}

export function tidyUp(): void {
  window.fetch = fetch;
  for (const element of document.querySelectorAll("respons-feedback")) element.remove();
}

export function type(root: ShadowRoot, name: string, text: string): void {
  const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export function choose(root: ShadowRoot, name: string, value: string): void {
  root.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!.click();
}

/** Presses the button under the form, as a person does: with focus on it. */
export function press(root: ShadowRoot): void {
  const button = root.querySelector<HTMLButtonElement>("form > button")!;
  button.focus();
  button.click();
}
