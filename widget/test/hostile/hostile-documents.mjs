/** @typedef {import("./hostile-pages.mjs").HostilePage} HostilePage */

/** Members of `document` that a page can shadow with an element of that name. */
const members = [
  "currentScript createElement createComment createTextNode createTreeWalker importNode",
  "implementation querySelector querySelectorAll getElementById adoptedStyleSheets activeElement",
  "readyState head body documentElement addEventListener defaultView cookie hidden baseURI",
]
  .join(" ")
  .split(" ");

/**
 * Documents that shadow, move, isolate or forbid.
 *
 * @type {Record<string, HostilePage>}
 */
export const hostileDocuments = {
  "forms named like members of document": {
    body: members.map((name) => `<form name="${name}"></form>`).join(""),
  },
  "images named like members of document": {
    body: members.map((name) => `<img alt="" name="${name}">`).join(""),
  },
  "forms named so in the head, with the tag": {
    body: members.map((name) => `<form name="${name}"></form>`).join(""),
    inHead: true,
  },
  "ids named like globals": {
    body: `<i id="fetch"></i><i id="respons"></i><i id="customElements"></i><i id="title"></i>
      <i id="q.overall"></i>`,
  },
  "<base href>": { head: `<base href="https://elsewhere.invalid/deep/" target="_top">` },
  "a tag without scheme": { address: (collector) => collector.replace(/^https?:/, "") },
  XHTML: { type: "application/xhtml+xml" },
  "a late tag, as by a tag manager": {
    isLate: true,
  },
  "a tag by document.write": {
    isWritten: true,
  },
  "the same tag three times": { times: 3 },
  "two different forms": { other: "full" },
  "policy without styles and eval, Trusted Types with our policy": {
    policy: (collector) =>
      `default-src 'none'; script-src 'self' ${collector}; connect-src ${collector}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
  },
  "policy by nonce and strict-dynamic": {
    policy: () => "script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'; object-src 'none'",
  },
  "Trusted Types with a default policy of the page": {
    script: `trustedTypes.createPolicy("default", { createHTML: () => "", createScriptURL: () => "" });`,
    policy: () => "require-trusted-types-for 'script'; trusted-types lit-html default",
  },
  "Trusted Types without our policy": {
    policy: () => "require-trusted-types-for 'script'; trusted-types 'none'",
    staysOut: /could not be loaded.+policy/i,
    violates: "trusted-types",
  },
  "Trusted Types with our policy already taken": {
    script: `trustedTypes.createPolicy("lit-html", { createHTML: (text) => text });`,
    policy: () => "require-trusted-types-for 'script'; trusted-types lit-html",
    staysOut: /could not be loaded.+policy/i,
    violates: "trusted-types",
  },
  "policy that forbids the collector's chunks": {
    policy: (collector) => `script-src 'self' ${collector}/respons.js`,
    staysOut: /could not be loaded/,
    violates: "script-src-elem",
  },
  "policy that forbids connections": {
    policy: (collector) => `script-src 'self' ${collector}; connect-src 'self'`,
    staysOut: /^Respons: unreachable: http.+\/v1\/forms\/short$/,
    violates: "connect-src",
  },
};
