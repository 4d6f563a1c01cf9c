import { html, render } from "lit/html.js";
import { ResponsFeedback } from "./respons-feedback.ts";

export { ResponsFeedback };

// Where the page has broken what drawing needs, this fails here, before anything of the page changes.
render(
  html`<p>${1}</p>`,
  Document.prototype.createElement.call(document, "p").attachShadow({ mode: "open" }),
);

// Importing twice, or beside the script tag, defines the element once.
if (!customElements.get("respons-feedback")) {
  customElements.define("respons-feedback", ResponsFeedback);
}

declare global {
  interface HTMLElementTagNameMap {
    "respons-feedback": ResponsFeedback;
  }
}
