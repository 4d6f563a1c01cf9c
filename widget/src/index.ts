import type { ResponsFeedbackConstructor, ResponsFeedbackElement } from "./element-interface.ts";
import { ResponsFeedback as implementation } from "./respons-feedback.ts";

/** The class behind `<respons-feedback>`, with what pages may rely on. */
export const ResponsFeedback: ResponsFeedbackConstructor = implementation;
export type ResponsFeedback = ResponsFeedbackElement;

// Where the page has taken away what drawing needs, this fails here, before anything of the page changes.
Document.prototype.createElement.call(document, "p").attachShadow({ mode: "open" });

// Importing twice, or beside the script tag, defines the element once.
if (!customElements.get("respons-feedback")) {
  customElements.define("respons-feedback", ResponsFeedback);
}
