import { ResponsFeedback } from "./respons-feedback.ts";

export { ResponsFeedback };

// Importing twice, or beside the script tag, defines the element once.
if (!customElements.get("respons-feedback")) {
  customElements.define("respons-feedback", ResponsFeedback);
}

declare global {
  interface HTMLElementTagNameMap {
    "respons-feedback": ResponsFeedback;
  }
}
