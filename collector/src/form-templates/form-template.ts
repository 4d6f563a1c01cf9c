import type { DraftContent, DraftQuestion, Formula, FormTemplate } from "@respons/wire";

/** A figure of the new form that is followed, and what it should reach in the year it is made. */
export interface TemplateIndicator {
  question: string;
  formula: Formula;
  target: number;
}

/** A form to begin with; its words are our own, complete in Swedish, Finnish and English. */
export interface Template extends FormTemplate {
  content: DraftContent;
  indicators?: readonly TemplateIndicator[];
  /** Put in after the first question where the form's unit has units below it: they are its options. */
  unitQuestion?: DraftQuestion;
}
