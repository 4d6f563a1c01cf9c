import type { Person } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import type { Locale } from "../locale.ts";
import { peopleWords } from "./people-words.ts";

/** What is out of the ordinary about a person, as marks beside their name. */
export function renderPersonMarks(person: Person, { language }: Locale): TemplateResult {
  const words = peopleWords(language);
  return html`${
    person.state === "active"
      ? nothing
      : html`<span class=${person.state === "disabled" ? "mark mark-attention" : "mark mark-accent"}
        >${words.states[person.state]}</span
      >`
  }
  ${
    person.state === "active" && person.hasPassword && !person.secondFactor
      ? html`<span class="mark">${words.noFactor}</span>`
      : nothing
  }`;
}
