/** Something of the widget that the page could notice. A test holds this list to the sources. */
export interface PageEffect {
  /** File below `src/` that does it. */
  source: string;
  /** The call, as it stands there. */
  call: "addEventListener" | "IntersectionObserver" | "MutationObserver" | "ReportingObserver";
  /** What it looks at and for what, in words of the platform. */
  what: string;
}

export const pageEffects: readonly PageEffect[] = [
  {
    source: "loader.ts",
    call: "addEventListener",
    what: "window ← DOMContentLoaded (once)",
  },
  {
    source: "loader.ts",
    call: "MutationObserver",
    what: "document ← childList, subtree",
  },
  {
    source: "loader.ts",
    call: "IntersectionObserver",
    what: "respons-feedback ← rootMargin 600px",
  },
  {
    source: "respons-feedback.ts",
    call: "addEventListener",
    what: "shadowRoot ← keydown, keypress, keyup, beforeinput, input (stopPropagation)",
  },
  {
    source: "display-counter.ts",
    call: "IntersectionObserver",
    what: "shadowRoot form ← threshold 0.5",
  },
  {
    source: "form-dialog.ts",
    call: "addEventListener",
    what: "window ← popstate (mode=button)",
  },
  {
    source: "form-dialog.ts",
    call: "addEventListener",
    what: "navigation ← navigatesuccess (mode=button)",
  },
  {
    source: "panels/print-receipt.ts",
    call: "addEventListener",
    what: "shadowRoot iframe ← afterprint",
  },
  {
    source: "contrast-check.ts",
    call: "addEventListener",
    what: "matchMedia(prefers-color-scheme) ← change (localhost)",
  },
  {
    source: "debug.ts",
    call: "addEventListener",
    what: "shadowRoot details ← toggle (debug)",
  },
  {
    source: "policy-breaches.ts",
    call: "addEventListener",
    what: "document ← securitypolicyviolation (debug)",
  },
  {
    source: "policy-breaches.ts",
    call: "ReportingObserver",
    what: "window ← csp-violation (debug)",
  },
];
