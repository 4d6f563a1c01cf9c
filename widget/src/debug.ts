import { warnOfContrast } from "./contrast-check.ts";
import { type DebugTexts, en, fi, sv } from "./debug-texts.ts";
import { type Finding, readFootprint } from "./footprint.ts";
import type { FormSession } from "./form-session.ts";
import { onBreach } from "./policy-breaches.ts";
import type { ResponsFeedback } from "./respons-feedback.ts";

// Of its own: shared with the main chunk it would become a file that every client loads.
const css = String.raw;
const styles = new CSSStyleSheet();
styles.replaceSync(css`
  .debug {
    max-inline-size: 42em;
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border: 1px dashed var(--line, currentcolor);
    font-family: system-ui, sans-serif;
  }
  .debug summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .debug dt {
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .debug dd {
    margin: 0;
    padding-inline-start: 1em;
    font-family: monospace, monospace;
    text-indent: -1em;
    overflow-wrap: anywhere;
  }
`);

const panels = new WeakMap<Element, HTMLElement>();

/**
 * After an event of the element: warns of colours that are hard to see; with `debug`, lists below
 * the form and on the console what the element does to the page.
 */
export function diagnose(element: ResponsFeedback, session: FormSession, step: string): void {
  if (step === "ready") warnOfContrast(element);
  if (!element.hasAttribute("debug")) return;
  const panel = panels.get(element) ?? make("details");
  const show = () => {
    const texts = textsFor(session.language);
    const findings = readFootprint(element, session, texts);
    fill(panel, texts, findings);
    return () => log(texts, findings);
  };
  if (!panels.has(element)) {
    panels.set(element, panel);
    panel.className = "debug";
    panel.addEventListener("toggle", show);
    onBreach(show);
  }
  const root = element.shadowRoot;
  if (root && !root.adoptedStyleSheets.includes(styles)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
  }
  // Below the form, wherever that is drawn.
  if (!panel.isConnected) root?.append(panel);
  const write = show();
  if (step === "ready" || step === "error") write();
}

function textsFor(language: string): DebugTexts {
  return { sv, fi }[language.slice(0, 2).toLowerCase()] ?? en;
}

/** The page may shadow the document's methods. */
function make(name: string, text = ""): HTMLElement {
  const element = Document.prototype.createElement.call(document, name);
  element.textContent = text;
  return element;
}

function fill(panel: HTMLElement, texts: DebugTexts, findings: readonly Finding[]): void {
  const list = make("dl");
  for (const [topic, entries] of findings) {
    list.append(make("dt", topic));
    for (const entry of orNone(entries, texts)) list.append(make("dd", entry));
  }
  const summary = panel.querySelector("summary") ?? make("summary");
  summary.textContent = texts.title;
  // Focus stays on what was pressed.
  if (!summary.isConnected) panel.prepend(summary);
  panel.querySelector("dl")?.remove();
  panel.append(list);
}

function log(texts: DebugTexts, findings: readonly Finding[]): void {
  console.groupCollapsed(texts.title);
  for (const [topic, entries] of findings) {
    console.log(`${topic}\n  ${orNone(entries, texts).join("\n  ")}`);
  }
  console.groupEnd();
}

function orNone(entries: readonly string[], texts: DebugTexts): readonly string[] {
  return entries.length > 0 ? entries : [texts.none];
}
