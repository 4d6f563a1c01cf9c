import type { DebugTexts } from "./debug-texts.ts";
import type { FormSession } from "./form-session.ts";
import { findContrastFaults } from "./contrast-check.ts";
import { ownVersion } from "./own-version.ts";
import { pageEffects } from "./page-effects.ts";
import { breachesAt } from "./policy-breaches.ts";
import type { ResponsFeedback } from "./respons-feedback.ts";

/** One topic of the diagnosis and what there is to say; empty where there is nothing. */
export type Finding = readonly [topic: string, entries: readonly string[]];

/** Everything the element has added to the page or done there, read from the page as it is now. */
export function readFootprint(
  element: ResponsFeedback,
  session: FormSession,
  texts: DebugTexts,
): Finding[] {
  const { definition } = session;
  return [
    [
      texts.form,
      [
        `respons ${ownVersion}`,
        `${element.formSlug}: ${definition?.version ?? session.state.name}`,
      ],
    ],
    [texts.language, [`${session.language}: ${whyLanguage(element, session, texts)}`]],
    [texts.markup, readMarkup(element)],
    [texts.styleSheets, readStyleSheets(element)],
    [texts.listeners, pageEffects.map(({ call, what }) => `${call}: ${what}`)],
    [texts.requests, readRequests(element.collectorUrl, texts)],
    [texts.storage, []],
    [texts.globals, readGlobals()],
    [texts.violations, breachesAt(element.collectorUrl)],
    [
      texts.contrast,
      findContrastFaults(element).map(
        ({ property, what, ratio, needed }) => `${property}: ${what}: ${ratio} < ${needed}`,
      ),
    ],
  ];
}

function whyLanguage(
  element: ResponsFeedback,
  { language, definition }: FormSession,
  { languageOf }: DebugTexts,
): string {
  const { wantedLanguage } = element;
  const wanted = primaryOf(wantedLanguage);
  if (wanted === primaryOf(language)) {
    const where = element.hasAttribute("lang") ? languageOf.element : languageOf.ancestor;
    return `${where} (${wantedLanguage})`;
  }
  const offered = definition?.languages ?? [language];
  const isOffered = offered.some((tag) => primaryOf(tag) === wanted);
  return isOffered || language !== offered[0] ? languageOf.person : languageOf.form;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, "");
}

/** The element with what it bears, and each node that was put inside or beside. */
function readMarkup(element: Element): string[] {
  const attributes = Array.from(element.attributes, ({ name, value }) => ` ${name}="${value}"`);
  const tag = `<${element.localName}${attributes.join("")}>`;
  const added = Array.from(element.children, (child) => `${child.localName}: ${child.textContent}`);
  return [tag, ...added];
}

function readStyleSheets({ shadowRoot }: Element): string[] {
  const own = shadowRoot?.adoptedStyleSheets ?? [];
  const onPage = document.adoptedStyleSheets.filter((sheet) => own.includes(sheet));
  return [
    `shadowRoot.adoptedStyleSheets: ${own.length}`,
    `document.adoptedStyleSheets: ${onPage.length}`,
  ];
}

function readRequests(collector: string, texts: DebugTexts): string[] {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return entries
    .filter(({ name }) => name.startsWith(collector))
    .map(({ name, responseStatus, encodedBodySize }) => {
      const bytes = encodedBodySize || texts.hidden;
      return `${name}: ${responseStatus || texts.hidden}, ${bytes}`;
    });
}

/** Lit leaves its version in a global where an application bundles it. */
function readGlobals(): string[] {
  const names = Object.getOwnPropertyNames(window).filter((name) =>
    /respons-|^lit[A-Z]/.test(name),
  );
  return [...names, "<respons-feedback>"];
}
