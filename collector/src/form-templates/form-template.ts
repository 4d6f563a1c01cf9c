import type { DraftContent, DraftQuestion, FormTemplate } from "@respons/wire";

/** A value that an indicator of the new form should reach. */
export interface TemplateTarget {
  indicator: "nps" | "statement-mean";
  value: number;
}

/** A form to begin with; its words are our own, complete in Swedish, Finnish and English. */
export interface Template extends FormTemplate {
  content: DraftContent;
  targets?: readonly TemplateTarget[];
  /** Put in after the first question where the form's unit has units below it: they are its options. */
  unitQuestion?: DraftQuestion;
}
