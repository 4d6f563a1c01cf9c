/**
 * `respons.js`. Runs as a classic and as a module script, so it cannot use `import.meta`; it keeps
 * off everything that elements of the host page can shadow by their names.
 */

/** The main chunk, relative to this file; set by the build. */
declare const MAIN_FILE: string;
/** From this file to the collector; set by the build. */
declare const COLLECTOR_PATH: string;

const tagName = "respons-feedback";
const { currentScript } = document;

/** The tags to serve: this script; as a module, which is not told its own tag, all that look like it. */
const scripts =
  currentScript instanceof HTMLScriptElement
    ? [currentScript]
    : [...select<HTMLScriptElement>("script[data-form][src*='respons.js']")];

// `<base>` moves relative imports of no script, but a cross-origin classic script has no address to
// be relative to. Source: HTML Standard, "creating a classic script", muted errors.
const address = scripts[0]?.getAttribute("src") ?? "";
const mainUrl = /^(https?:)?\/\//i.test(address)
  ? new URL(MAIN_FILE, new URL(address, location.href)).href
  : `./${MAIN_FILE}`;

function select<T extends Element>(selector: string): NodeListOf<T> {
  return Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<T>;
}

function create(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** Puts the element where the tag stands; for a tag in the head, at the end of the body. */
function place(script: HTMLScriptElement): void {
  if (!script.dataset["form"]) return;
  const element = create(tagName);
  const names = ["form", "collector", "lang", "unit", "mode", "theme", "point"];
  for (const name of names) {
    const value = script.dataset[name];
    if (value) element.setAttribute(name, value);
  }
  const isSame = (other: Element) =>
    names.every((name) => other.getAttribute(name) === element.getAttribute(name));
  // The same snippet twice on a page, as tag managers do, asks once.
  if ([...select(tagName)].some(isSame)) return;
  if (script.closest("head")) select("body")[0]?.append(element);
  else script.after(element);
  fallbacks.set(element, script);
}

const fallbacks = new Map<Element, HTMLScriptElement>();
const words: Record<string, string> = { sv: "Ge respons", fi: "Anna palautetta" };

/** The page stays as it is; where the tag stood, a link to the hosted page. */
function fallBack(error: unknown): void {
  console.warn("Respons: the form could not be loaded.", error);
  for (const [element, script] of fallbacks) {
    const language =
      element.getAttribute("lang") || element.closest("[lang]")?.getAttribute("lang") || "en";
    const url = new URL(`${COLLECTOR_PATH}f/${element.getAttribute("form")}`, script.src);
    url.searchParams.set("lang", language);
    const unit = element.getAttribute("unit");
    if (unit) url.searchParams.set("unit", unit);
    const link = create("a");
    link.setAttribute("href", url.href);
    link.textContent = words[language.slice(0, 2).toLowerCase()] ?? "Give feedback";
    element.append(link);
  }
}

/** Loads the rest once an element comes near; until then only the changes of the page are looked at. */
function watch(): void {
  const seen = new WeakSet<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      changes.disconnect();
      import(/* @vite-ignore */ mainUrl).catch(fallBack);
    },
    { rootMargin: "600px" },
  );
  const look = () => {
    for (const element of select(tagName)) {
      if (!seen.has(element)) near.observe(element);
      seen.add(element);
    }
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  look();
}

function start(): void {
  scripts.forEach(place);
  if (!customElements.get(tagName)) watch();
}

if (document.readyState === "loading" && scripts.some((script) => script.closest("head"))) {
  addEventListener("DOMContentLoaded", start);
} else {
  start();
}
