import { hostileFile } from "./hostile/hostile-pages.mjs";

/**
 * Host pages for the tests, at `/host-pages/<name>?collector=<origin>`. Each is served with the
 * policy that a careful site would send; "report.js" notes every violation of it.
 *
 * @type {Record<string, (collector: string) => { policy?: string, head?: string, body: string }>}
 */
const pages = {
  plain: (collector) => ({
    body: `<script async src="${collector}/respons.js" data-form="short" data-point="page-end"></script>`,
  }),
  diagnosed: (collector) => ({
    policy: `default-src 'none'; script-src 'self' ${collector}; connect-src 'self' ${collector}`,
    body: `<div lang="sv-FI"><script async src="${collector}/respons.js" data-form="short" data-debug></script></div>`,
  }),
  "diagnosed-refused": (collector) => ({
    policy: `default-src 'none'; script-src 'self' ${collector}; connect-src 'self'`,
    body: `<script async src="${collector}/respons.js" data-form="short" data-debug></script>`,
  }),
  full: (collector) => ({
    body: `<script async src="${collector}/respons.js" data-form="full"></script>`,
  }),
  flaky: (collector) => ({
    body: `<script async src="${collector}/respons.js" data-form="flaky"></script>`,
  }),
  "strict-policy": (collector) => ({
    policy: `default-src 'none'; script-src 'self' ${collector}; connect-src 'self' ${collector}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    body: `<script async src="${collector}/respons.js" data-form="full"></script>`,
  }),
  "no-trusted-types-policy": (collector) => ({
    policy: `script-src 'self' ${collector}; require-trusted-types-for 'script'; trusted-types 'none'`,
    body: `<script async src="${collector}/respons.js" data-form="short" data-lang="fi"></script>`,
  }),
  "in-head": (collector) => ({
    head: `<script async src="${collector}/respons.js" data-form="short"></script>`,
    body: "<footer>Slut</footer>",
  }),
  twice: (collector) => ({
    body: `<script src="${collector}/respons.js" data-form="short"></script>
      <script src="${collector}/respons.js" data-form="short"></script>`,
  }),
  module: (collector) => ({
    body: `<script type="module" src="${collector}/respons.js" data-form="short"></script>`,
  }),
  element: (collector) => ({
    body: `<script type="module" src="${collector}/respons.js"></script>
      <respons-feedback form="short" lang="fi"><a href="/f/short">Anna palautetta</a></respons-feedback>`,
  }),
  "unknown-form": (collector) => ({
    body: `<script type="module" src="${collector}/respons.js"></script>
      <respons-feedback form="nowhere"><a href="/f/nowhere">Ge respons</a></respons-feedback>`,
  }),
  "far-away": (collector) => ({
    head: `<link rel="stylesheet" href="/host-pages/far-away.css">`,
    body: `<div class="tall"></div><script async src="${collector}/respons.js" data-form="short"></script>`,
  }),
  clobbered: (collector) => ({
    head: `<base href="https://elsewhere.invalid/">`,
    body: `<img name="currentScript"><img name="body"><form name="querySelectorAll"></form>
      <script async src="${collector}/respons.js" data-form="short"></script>`,
  }),
};

const report = `window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(event.violatedDirective + " " + event.blockedURI);
});
window.warnings = [];
const { warn } = console;
console.warn = (...words) => { window.warnings.push(words.join(" ")); warn(...words); };
const { error } = console;
console.error = (...words) => { window.warnings.push(words.join(" ")); error(...words); };
window.failures = [];
window.addEventListener("error", (event) => window.failures.push(String(event.message)));
window.addEventListener("unhandledrejection", (event) => window.failures.push(String(event.reason)));
window.heard = [];
for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"]) {
  document.addEventListener(type, ({ type }) => window.heard.push(type));
}
window.globalsBefore = [];
window.globalsBefore = Object.getOwnPropertyNames(window);`;

/**
 * @typedef {{ path: string, query: Record<string, string>, type: string, body: string,
 *   set: (header: string, value: string) => void }} Context
 */

/** @param {Context} context @param {() => Promise<void>} next */
export async function hostPages(context, next) {
  const name = /^\/host-pages\/(.+)$/.exec(context.path)?.[1];
  if (!name) return next();
  if (name === "report.js") {
    context.type = "text/javascript";
    context.body = report;
    return undefined;
  }
  if (name === "tally") {
    console.log(`\nhostile pages: ${context.query.passed} passed out of ${context.query.tried}`);
    context.body = "";
    return undefined;
  }
  if (name === "far-away.css") {
    context.type = "text/css";
    context.body = ".tall { block-size: 20000px; }";
    return undefined;
  }
  const hostile = hostileFile(name, context.query.collector ?? "");
  if (hostile) {
    context.type = hostile.type;
    if (hostile.policy) context.set("content-security-policy", hostile.policy);
    context.body = hostile.body;
    return undefined;
  }
  const { policy, head = "", body } = pages[name](context.query.collector ?? "");
  context.type = "text/html";
  if (policy) context.set("content-security-policy", policy);
  context.body = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Boka tid</title>
    <script src="/host-pages/report.js"></script>${head}</head>
    <body><main><h1>Boka tid</h1>${body}</main></body></html>`;
  return undefined;
}
