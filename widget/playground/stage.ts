import type { Choices } from "./choices.ts";
import { create } from "./dom.ts";
import { actFor } from "./person.ts";
import { scenarioOf } from "./scenarios.ts";

/** Puts a new form for the choices into `stage`, brings it into its state, and answers it. */
export function mountForm(stage: HTMLElement, choices: Choices) {
  const { form, state, lang, mode, theme, unit, point, collector } = choices;
  const { dir, page, width } = choices;
  stage.dir = dir;
  stage.className = `stage ${page} ${width}`;
  const wanted = { form, lang, mode, theme, unit, point, collector };
  const attributes = Object.entries(wanted).filter(([, value]) => value);
  const element = create("respons-feedback", {
    ...Object.fromEntries(attributes),
    debug: choices.debug,
  });
  const { act } = scenarioOf(state);
  element.addEventListener("respons-ready", () => {
    // The form is drawn once the element's own task is over.
    setTimeout(() => {
      if (mode === "button" && state !== "asking") element.open();
      if (act) actFor(element, act);
    });
  });
  element.addEventListener("respons-submit", (event) => {
    if (choices.cancel) event.preventDefault();
  });
  stage.replaceChildren(element);
  return element;
}
