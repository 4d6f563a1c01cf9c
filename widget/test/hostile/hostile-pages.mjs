import { hostileDocuments } from "./hostile-documents.mjs";
import { hostileScripts } from "./hostile-scripts.mjs";
import { hostileStyles } from "./hostile-styles.mjs";

/**
 * A host page that makes it hard. `staysOut` is what the one console line says where the form
 * cannot be shown; without it the form shows and sends. `violates` names the
 * directive that its own policy is then seen to break.
 *
 * @typedef {{
 *   doctype?: string, type?: string, html?: string, head?: string, body?: string,
 *   style?: string, script?: string,
 *   policy?: (collector: string) => string,
 *   address?: (collector: string) => string,
 *   inHead?: boolean, isLate?: boolean, isWritten?: boolean, times?: number, other?: string,
 *   staysOut?: RegExp, violates?: string,
 * }} HostilePage
 */

/** @type {Record<string, HostilePage>} */
export const hostilePages = { ...hostileStyles, ...hostileScripts, ...hostileDocuments };

const names = Object.keys(hostilePages);
/** What the page's own design is made of; none of it may look otherwise beside the form. */
const sample = `<h1 class="sample">Boka tid</h1><p class="sample">Välj <a href="#tid">en tid</a>.</p>
  <ul><li class="sample">Måndag</li></ul><table><tbody><tr><td class="sample">9</td></tr></tbody></table>
  <form id="search" class="sample"><input name="q" value="läkare" /><button>Sök</button></form>`;

/** @param {string} name @param {boolean} isBare without the tag */
export function hostilePath(name, isBare) {
  return `hostile/${names.indexOf(name)}${isBare ? ".bare" : ""}.html`;
}

/**
 * Answers `hostile/<number>[.bare].html`, `….js`, `….css`.
 *
 * @param {string} path @param {string} collector
 * @returns {{ type: string, body: string, policy?: string | undefined } | undefined}
 */
export function hostileFile(path, collector) {
  const [, number, isBare, ending] = /^hostile\/(\d+)(\.bare)?\.(\w+)$/.exec(path) ?? [];
  const page = hostilePages[names[Number(number)] ?? ""];
  if (!page) return undefined;
  if (ending === "js") return { type: "text/javascript", body: page.script ?? "" };
  if (ending === "css") return { type: "text/css", body: page.style ?? "" };
  return {
    type: page.type ?? "text/html",
    body: toHtml(page, Number(number), collector, Boolean(isBare)),
    policy: page.policy?.(collector),
  };
}

/** @param {HostilePage} page @param {number} number @param {string} collector @param {boolean} isBare */
function toHtml(page, number, collector, isBare) {
  const { doctype = "<!DOCTYPE html>", html = 'lang="sv"', head = "", body = "" } = page;
  const src = `${page.address?.(collector) ?? collector}/respons.js`;
  const tagFor = (/** @type {string} */ form) =>
    `<script async="" nonce="abc" src="${src}" data-form="${form}" data-point="hostile-${number}"></script>`;
  const tags = [...Array(page.times ?? 1).fill("short"), ...(page.other ? [page.other] : [])];
  const tag = isBare || page.isLate ? "" : tags.map(tagFor).join("");
  const own = `/host-pages/hostile/${number}`;
  const placed = page.isWritten && !isBare ? toWritten(tag) : tag;
  const root = page.type ? `xmlns="http://www.w3.org/1999/xhtml" ${html}` : html;
  return `${doctype}<html ${root}><head><meta charset="utf-8" /><title>Boka tid</title>
    <script nonce="abc" src="/host-pages/report.js"></script>
    ${page.script ? `<script nonce="abc" src="${own}.js"></script>` : ""}
    ${page.style ? `<link rel="stylesheet" href="${own}.css" />` : ""}
    ${head}${page.inHead ? placed : ""}</head>
    <body><main>${sample}${body}${page.inHead ? "" : placed}</main></body></html>`;
}

/** @param {string} tag */
function toWritten(tag) {
  return `<script>document.write(${JSON.stringify(tag).replaceAll("</", "<\\/")})</script>`;
}
