/** What a page can do with `<respons-feedback>` beyond what every element offers. */
export interface ResponsFeedbackElement extends HTMLElement {
  /** The page's own metadata: at most 20 strings, keys to 40 characters, values to 200. */
  context: Readonly<Record<string, string>> | undefined;
  /** Shows the form; in mode "button" in its dialog. */
  open(): void;
  /** Hides the form; what was typed stays. */
  close(): void;
  /** Empties the form and asks again. */
  reset(): void;
}

/** The class, as it can be extended or defined. */
export interface ResponsFeedbackConstructor {
  new (): ResponsFeedbackElement;
  readonly prototype: ResponsFeedbackElement;
  readonly observedAttributes: readonly string[];
}

/** What the element's events carry: nothing that a person typed. */
export interface ResponsEventDetail {
  /** Slug of the form. */
  form: string;
  /** Only with `respons-error`: a problem code of the collector, "offline", "unreachable" … */
  reason?: string | undefined;
}

/** The element's events; they bubble out of shadow roots. */
export interface ResponsEventMap {
  "respons-ready": CustomEvent<ResponsEventDetail>;
  "respons-open": CustomEvent<ResponsEventDetail>;
  /** Before sending; `preventDefault()` stops it. */
  "respons-submit": CustomEvent<ResponsEventDetail>;
  "respons-sent": CustomEvent<ResponsEventDetail>;
  "respons-error": CustomEvent<ResponsEventDetail>;
  "respons-close": CustomEvent<ResponsEventDetail>;
}

/** The element's attributes; `form` is required, and `collector` with the npm package. */
export interface ResponsFeedbackAttributes {
  form: string;
  collector?: string | undefined;
  lang?: string | undefined;
  unit?: string | undefined;
  mode?: "inline" | "button" | undefined;
  theme?: "auto" | "light" | "dark" | undefined;
  point?: string | undefined;
  /** Lists on the console and below the form what the element does to the page. */
  debug?: boolean | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    "respons-feedback": ResponsFeedbackElement;
  }
  // Elements, documents and windows can all listen, because the events bubble.
  interface GlobalEventHandlersEventMap extends ResponsEventMap {}
}
