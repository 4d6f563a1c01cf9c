import { findAll, type HostWindow } from "../host-page.ts";

/** What of the language and the browser pages and their scripts rely on. */
const intrinsics = [
  "Object Function Array String Number Boolean Symbol RegExp Date Error Promise Map Set WeakMap",
  "Proxy URL URLSearchParams FormData Headers Request Response EventTarget Event CustomEvent Node",
  "Element HTMLElement HTMLFormElement HTMLInputElement Document DocumentFragment ShadowRoot Window",
  "History Location Navigator Storage CSSStyleSheet CustomElementRegistry MutationObserver",
  "IntersectionObserver XMLHttpRequest AbortSignal TextEncoder JSON Math Reflect Intl CSS console",
]
  .join(" ")
  .split(" ");

/** Resolved from the room that the page's content takes, which a form at its end adds to. */
const resolvedFromRoom =
  /^(block-size|height|inline-size|width|perspective-origin|transform-origin|inset.*|top|bottom|left|right|grid-template-rows)$/;

/** What is in one list and not in the other. */
export function findDifferences(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((fact) => !is.has(fact)).map((fact) => `- ${fact}`),
    ...after.filter((fact) => !was.has(fact)).map((fact) => `+ ${fact}`),
  ];
}

/** Everything of the page that is its own, as one comparable list of lines. */
export function readFacts(page: HostWindow): string[] {
  return [
    ...Object.getOwnPropertyNames(page).map((name) => `global ${name}`),
    ...intrinsics.flatMap((name) => readIntrinsic(page, name)),
    ...readStyles(page),
    ...readDocument(page),
  ];
}

function readIntrinsic(page: HostWindow, name: string): string[] {
  const found: unknown = Reflect.get(page, name);
  if ((typeof found !== "object" && typeof found !== "function") || found === null) return [];
  return [
    ...readMembers(found, name),
    ...readMembers(Reflect.get(found, "prototype") as unknown, `${name}.prototype`),
  ];
}

/** Name and source of each member; a replaced one has another source, or is not native any more. */
function readMembers(owner: unknown, path: string): string[] {
  if ((typeof owner !== "object" && typeof owner !== "function") || owner === null) return [];
  return Reflect.ownKeys(owner).map((key) => {
    const descriptor: object = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    const sources = Object.values(descriptor).map((part: unknown) =>
      typeof part === "function" ? Function.prototype.toString.call(part) : typeof part,
    );
    return `${path}.${String(key)} ${sources.join(" ")}`;
  });
}

function readStyles(page: HostWindow): string[] {
  return findAll(page, "html, body, main, .sample, .sample *").flatMap((element, index) => {
    const isContainer = /^(html|body|main)$/.test(element.localName);
    const style = window.getComputedStyle.call(page, element);
    return [...style]
      .filter((property) => !isContainer || !resolvedFromRoom.test(property))
      .map(
        (property) =>
          `${index} ${element.localName} ${property}: ${style.getPropertyValue(property)}`,
      );
  });
}

function readDocument(page: HostWindow): string[] {
  const of = (name: keyof Document): unknown =>
    Reflect.get(Document.prototype, name, page.document);
  const { history, location } = page;
  const root = of("documentElement") as HTMLElement;
  const copy = root.cloneNode(true) as HTMLElement;
  for (const each of copy.querySelectorAll(
    "respons-feedback, script[data-form], script:not([src])",
  ))
    each.remove();
  return [
    `document ${Reflect.ownKeys(page.document).map(String).join()}`,
    `root ${Reflect.ownKeys(root).map(String).join()}`,
    `sheets ${(of("adoptedStyleSheets") as unknown[]).length} ${(of("styleSheets") as StyleSheetList).length}`,
    `cookie ${String(of("cookie"))}`,
    `focus ${(of("activeElement") as Element).localName}`,
    `scroll ${page.scrollX} ${page.scrollY}`,
    `history ${history.length} ${JSON.stringify(history.state)} ${location.hash}`,
    copy.outerHTML.replace(/\s+/g, " "),
  ];
}
