import { ResponsFeedback } from "./element.ts";

export { ResponsFeedback };
export type * from "../src/element-interface.ts";

// Importing twice, or beside the script tag, defines the element once.
if (!customElements.get("respons-feedback")) {
  customElements.define("respons-feedback", ResponsFeedback);
}
