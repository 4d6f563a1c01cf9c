import { applyDecisions, type Concern, type Decision, toContactValue } from "@respons/privacy";
import { type GuardTexts, toMask } from "@respons/texts/guard";
import { html, nothing } from "lit/html.js";
import { textOf } from "../draft.ts";
import { type Guard, nameOf } from "./guard.ts";

/** What the step is drawn from. */
interface Drawn extends ReturnType<Guard["look"]> {
  guard: Guard;
  words: GuardTexts;
}

/** What was found, what becomes of each, and the text as it will be sent. */
export function renderReview(review: Drawn) {
  const { guard, words, fields, concerns } = review;
  const { session } = guard;
  const goBack = (event: Event) => {
    const inputs = findInputs(formOf(event), fields);
    const first = concerns[0]?.stretch ?? "";
    session.state = { name: "asking", faults: [] };
    session.take(session.draft);
    // The questions come back in a microtask that is queued already.
    queueMicrotask(() => inputs.find(({ value }) => value.includes(first))?.focus());
  };
  return html`<h3 class="outcome" tabindex="-1">${words.stepTitle}</h3>
    ${concerns.length > 0 ? html`<p>${words.stepIntro}</p>` : nothing}
    ${concerns.map((concern) => renderConcern(concern, review))}
    <div class="question">
      <p class="prompt">${words.preview}</p>
      ${fields.map(
        (field) => html`<blockquote dir="auto">${settle(review, field, concerns)}</blockquote>`,
      )}
    </div>
    <p>
      <button type="button" part="button" class="plain" @click=${goBack}>
        ${words.backToText}
      </button>
    </p>`;
}

function renderConcern(concern: Concern, review: Drawn) {
  const { kind, stretch, offers } = concern;
  const { words } = review;
  const mask = toMask(words, kind);
  const maskNow = (event: Event) => {
    const form = formOf(event);
    write(form, review, [concern]);
    form.querySelector<HTMLElement>(".outcome")?.focus();
  };
  const labels = { ...words.choices, mask: `${words.choices.mask} ${mask}` };
  const choices = offers.map(
    (offer, index) =>
      html`<label class="option" part="option"
        ><input type="radio" name=${nameOf(concern)} value=${offer} ?checked=${index === 0} /><span
          >${labels[offer]}</span
        ></label
      >`,
  );
  // One text each: between two of them a screen reader hears no space.
  const always = `${words.alwaysMasked} ${mask}.`;
  const notice = html`<p>${always}</p>
    <button type="button" part="button" class="plain" @click=${maskNow}>${words.maskNow}</button>`;
  return html`<fieldset class="question">
    <legend>${words.kindNames[kind]}: <bdi>${stretch}</bdi></legend>
    ${offers.length > 1 ? choices : notice}
  </fieldset>`;
}

/** Does as was decided about each. */
export function settleAll(form: HTMLFormElement, review: Drawn): void {
  for (const concern of review.concerns) {
    const decision = decisionOn(review, concern);
    if (decision === "keep") review.guard.kept.add(nameOf(concern));
    if (decision !== "move") continue;
    const [field] = findInputs(form, [review.contactField(concern.kind)]);
    if (field) field.value = toContactValue(concern.stretch);
  }
  write(form, review, review.concerns);
}

/** Puts the texts with these concerns settled into their fields. */
function write(form: HTMLFormElement, review: Drawn, concerns: readonly Concern[]): void {
  const inputs = findInputs(form, review.fields);
  for (const input of inputs) input.value = settle(review, input.name, concerns);
  form.dispatchEvent(new Event("input"));
}

function settle(review: Drawn, field: string, concerns: readonly Concern[]): string {
  return applyDecisions(
    textOf(review.guard.session.draft, field),
    (kind, stretch) => {
      const concern = concerns.find((each) => each.kind === kind && each.stretch === stretch);
      return concern ? decisionOn(review, concern) : "keep";
    },
    (kind) => toMask(review.words, kind),
  );
}

function decisionOn({ guard }: Drawn, concern: Concern): Decision {
  return (textOf(guard.session.draft, nameOf(concern)) || concern.offers[0]) as Decision;
}

/** The form in which something happened. */
export function formOf({ target }: Event): HTMLFormElement {
  return (target as Element).closest("form") as HTMLFormElement;
}

function findInputs(form: HTMLFormElement, names: readonly string[]): HTMLInputElement[] {
  return names.flatMap((name) => (form.elements.namedItem(name) as HTMLInputElement | null) ?? []);
}
