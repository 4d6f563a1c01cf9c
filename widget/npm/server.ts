import type { ResponsFeedbackConstructor } from "../src/element-interface.ts";

/**
 * What servers get in place of the element: there the tag is written out as it stands, with its
 * content, and comes to life in the browser.
 */
export const ResponsFeedback = class {
  context = undefined;
} as unknown as ResponsFeedbackConstructor;
