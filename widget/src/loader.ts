/**
 * `respons.js`. Runs as a classic and as a module script, so it cannot use `import.meta`; it keeps
 * off everything that elements of the host page can shadow by their names.
 */

/** The main chunk, relative to this file; set by the build. */
declare const MAIN_FILE: string;
/** From this file to the collector; set by the build. */
declare const COLLECTOR_PATH: string;

const tagName = "respons-feedback";
/** The document's own member, whatever element of the page is named like it. */
const own = (name: keyof Document): unknown => Reflect.get(Document.prototype, name, document);
const currentScript = own("currentScript");

/** The tags to serve: this script; as a module, which is not told its own tag, all that look like it. */
const scripts =
  currentScript instanceof HTMLScriptElement
    ? [currentScript]
    : [...select<HTMLScriptElement>("script[data-form][src*='respons.js']")];

// `<base>` moves relative imports of no script, but a cross-origin classic script has no address to
// be relative to. Source: HTML Standard, "creating a classic script", muted errors.
const [script] = scripts;
const mainUrl = /^(https?:)?\/\//i.test(script?.getAttribute("src") ?? "")
  ? new URL(MAIN_FILE, script?.src).href
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
  if (script.dataset["debug"] !== undefined) element.setAttribute("debug", "");
  const isSame = (other: Element) =>
    names.every((name) => other.getAttribute(name) === element.getAttribute(name));
  // The same snippet twice on a page, as tag managers do, asks once.
  if ([...select(tagName)].some(isSame)) return;
  if (script.closest("head")) select("body")[0]?.append(element);
  else script.after(element);
  placed.push([element, script]);
}

const placed: [Element, HTMLScriptElement][] = [];
const words: Record<string, string> = { sv: "Ge respons", fi: "Anna palautetta" };

/** The page stays as it is; where the tag stood, a link to the hosted page. */
function fallBack(error: unknown): void {
  console.warn("Respons: the form could not be loaded.", error);
  for (const [element, { src }] of placed) {
    const read = (name: string) => element.getAttribute(name);
    const encode = encodeURIComponent;
    const language = element.closest("[lang]")?.getAttribute("lang") || "en";
    const collector = read("collector")?.replace(/\/*$/, "/") ?? COLLECTOR_PATH;
    const unit = read("unit");
    const query = `lang=${encode(language)}${unit ? `&unit=${encode(unit)}` : ""}`;
    const { href } = new URL(`${collector}f/${encode(read("form") ?? "")}?${query}`, src);
    if (!href.startsWith("http")) continue;
    const link = create("a");
    link.setAttribute("href", href);
    link.textContent = words[language.slice(0, 2).toLowerCase()] ?? "Give feedback";
    element.append(link);
  }
}

function load(): void {
  void import(/* @vite-ignore */ mainUrl).catch(fallBack);
}

/** Loads the rest once an element comes near; until then only the changes of the page are looked at. */
function watch(): void {
  // Where a page has taken the observers away, nobody can tell what is near.
  if (!window.IntersectionObserver || !window.MutationObserver) return load();
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      changes.disconnect();
      load();
    },
    { rootMargin: "600px" },
  );
  // Again and again the same element: an observer takes each once.
  const look = () => select(tagName).forEach((element) => near.observe(element));
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  look();
}

function start(): void {
  scripts.forEach(place);
  if (!customElements.get(tagName)) watch();
}

if (own("readyState") === "loading" && scripts.some((each) => each.closest("head"))) {
  addEventListener("DOMContentLoaded", start);
} else {
  start();
}
