/** @typedef {import("./hostile-pages.mjs").HostilePage} HostilePage */

/** Inherited properties that cross a shadow boundary where nothing stops them. */
const inherited = `text-indent: 4em; word-spacing: 2em; letter-spacing: 0.5em; line-height: 1;
  text-transform: uppercase; text-align: right; text-align-last: right; text-shadow: 0 0 9px red;
  word-break: break-all; white-space: pre; font: italic small-caps 900 9px/1 monospace;
  list-style: none; cursor: none; tab-size: 40; hyphens: none; user-select: none;
  pointer-events: none; caret-color: transparent; quotes: none; border-collapse: collapse;
  color: transparent; -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red;`;

/**
 * Style sheets of pages that would change whatever they reach.
 *
 * @type {Record<string, HostilePage>}
 */
export const hostileStyles = {
  "reset with !important": {
    style: `* { margin: 0 !important; padding: 0 !important; border: 0 !important;
      display: inline !important; float: left !important; background: none !important;
      color: red !important; font: 9px/1 serif !important; text-indent: 50px !important;
      opacity: 1 !important; transition: all 2s !important; box-sizing: content-box !important; }`,
  },
  "* { all: initial !important }": { style: "* { all: initial !important; }" },
  "* { all: unset !important }": { style: "* { all: unset !important; }" },
  "* { all: revert !important }": { style: "* { all: revert !important; }" },
  "inherited properties on the body": { style: `body { ${inherited} }` },
  "inherited properties on the element": { style: `respons-feedback { ${inherited} }` },
  "rules for every element the form is made of": {
    style: `section, form, fieldset, legend, label, input, textarea, button, h2, p, span, div.card,
      [part], [name], [role], .question, .steps, .face { display: none !important; }`,
  },
  "root of 10 px": { style: "html { font-size: 10px; }" },
  "root of 200 %": { style: "html { font-size: 200%; }" },
  "vertical writing": { style: "body { writing-mode: vertical-rl; }" },
  "right-to-left dark theme": {
    html: 'dir="rtl" lang="ar"',
    style: `:root { color-scheme: dark; --text: #111; --surface: #000; --accent: #222; }
      body { background: #111; color: #eee; text-align: right; }`,
  },
  "its own names for our variables": {
    style: `:root, * { --text: red; --surface: red; --accent: red; --line: red; --quiet: red;
      --radius: 90px; --fault: red; --tint: red; --hairline: red; }`,
  },
  "a row of flexible boxes": {
    style:
      "main { display: flex; align-items: start; } main > :not(respons-feedback) { flex: none; }",
  },
  "boxes centred in a column": {
    style: "main { display: flex; flex-direction: column; align-items: center; }",
  },
  "boxes centred in a grid": { style: "main { display: grid; justify-items: center; }" },
  "an element that floats": { style: "respons-feedback { float: right; }" },
  "an element out of the flow": { style: "respons-feedback { position: absolute; }" },
  "quirks mode": { doctype: "", style: "td, body { font-size: 9px; }" },
};
