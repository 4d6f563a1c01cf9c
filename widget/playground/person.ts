import type { Scenario } from "./scenarios.ts";

/** Words for a comment, by language; the second with an e-mail address and a phone number in them. */
const comments: Record<string, readonly [string, string]> = {
  sv: [
    "Det gick lätt, men väntetiden var lång.",
    "Ring mig på 040 123 4567 eller skriv till maija@example.com.",
  ],
  fi: ["Helppoa oli, mutta jonotus kesti.", "Soita 040 123 4567 tai kirjoita maija@example.com."],
  en: [
    "It was easy, but the wait was long.",
    "Call me on 040 123 4567 or write to maija@example.com.",
  ],
};

/** Fills in and sends the form in a person's place, without taking the focus from the page. */
export function actFor(element: HTMLElement, act: NonNullable<Scenario["act"]>): void {
  const root = element.shadowRoot;
  const form = root?.querySelector("form");
  if (!form) return;
  const language = element.getAttribute("lang")?.slice(0, 2) ?? "en";
  const [plain, personal] = comments[language] ?? comments["en"] ?? ["", ""];
  if (act === "send-empty") {
    write(form, "[type='email']", "maija");
  } else {
    for (const group of form.querySelectorAll("fieldset, .question")) choose(group);
    write(form, "textarea", act === "send" ? plain : personal);
  }
  form.requestSubmit();
}

/** Picks the last step but one of a scale, or the first option of a choice. */
function choose(group: Element): void {
  const scores = [...group.querySelectorAll<HTMLInputElement>(".step input")];
  const score = scores.at(-2) ?? group.querySelector<HTMLInputElement>("[name^='q.reasons']");
  if (score && !score.checked) score.click();
}

function write(form: Element, selector: string, text: string): void {
  const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
