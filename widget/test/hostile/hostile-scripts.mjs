/** @typedef {import("./hostile-pages.mjs").HostilePage} HostilePage */

/** What `fetch` was before browsers had it: an imitation on XMLHttpRequest, without most options. */
const imitatedFetch = `window.fetch = (url, { method = "GET", headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name]);
    request.onerror = () => reject(new TypeError("Network request failed"));
    request.onload = () => resolve({
      status: request.status,
      ok: request.status < 300,
      headers: { get: (name) => request.getResponseHeader(name) },
      json: () => Promise.resolve(JSON.parse(request.responseText)),
    });
    request.send(body);
  });`;

const oldLibrary = `Array.from = function (list) { return list ? [].slice.call(list) : []; };
  Array.prototype.toJSON = function () { return "[" + this.join(",") + "]"; };
  Array.prototype.reduce = function (step) { return this.map(step)[0]; };
  Array.prototype.entries = function () { return this; };
  Object.prototype.toJSON = function () { return "object"; };
  String.prototype.toJSON = function () { return "string"; };
  Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
  JSON.stringify = (function (before) {
    return function (value) { return before.call(JSON, value, null, 2); };
  })(JSON.stringify);`;

/** Anything callable stands in for the page's own Promise. */
const ownPromise = `(function (Native) {
  window.Promise = function Promise(work) {
    this.inner = new Native(work);
  };
  const wrap = (inner) => new window.Promise((resolve, reject) => { inner.then(resolve, reject); });
  window.Promise.prototype.then = function (done, failed) { return wrap(this.inner.then(done, failed)); };
  window.Promise.prototype.catch = function (failed) { return this.then(undefined, failed); };
  for (const name of ["all", "race", "allSettled", "resolve", "reject"]) {
    window.Promise[name] = (value) => wrap(Native[name](value));
  }
})(Promise);`;

const frozen = `for (const name of Object.getOwnPropertyNames(window)) {
  if (/^[A-Z]/.test(name) && typeof window[name] === "function") {
    Object.freeze(window[name]);
    if (window[name].prototype) Object.freeze(window[name].prototype);
  }
}
for (const each of [JSON, Math, Reflect, Intl, CSS, console]) Object.freeze(each);`;

/**
 * Scripts that change what the language and the browser offer, before the tag runs.
 *
 * @type {Record<string, HostilePage>}
 */
export const hostileScripts = {
  "an old library with toJSON, Array.from and JSON.stringify of its own": { script: oldLibrary },
  "enumerable keys on Object.prototype": {
    script: `Object.prototype.extend = function () { return this; };
      Object.prototype.polluted = "yes"; Array.prototype.last = function () { return this.at(-1); };`,
  },
  "keys of ours on Object.prototype": {
    script: `Object.prototype.closed = { message: { sv: "Stängt" } };
      Object.prototype.demonstration = true; Object.prototype.help = { sv: "Hjälp" };`,
  },
  "fetch wrapped by a monitor": {
    script: `const before = window.fetch; window.fetch = async function (...all) {
      const answer = await before.apply(this, all); answer.clone(); return answer; };`,
  },
  "fetch imitated on XMLHttpRequest": { script: imitatedFetch },
  "fetch that throws": {
    script: `window.fetch = () => { throw new Error("not here"); };`,
    staysOut: /^Respons: unreachable: http.+\/v1\/forms\/short$/,
  },
  "fetch taken away": {
    script: "delete window.fetch;",
    staysOut: /^Respons: unreachable: http.+\/v1\/forms\/short$/,
  },
  "a Promise of its own": { script: ownPromise },
  "customElements.define wrapped": {
    script: `const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (...all) { return define.apply(this, all); };`,
  },
  "customElements.define that throws": {
    script: `CustomElementRegistry.prototype.define = () => { throw new Error("no elements"); };`,
    staysOut: /could not be loaded.+no elements/,
  },
  "IntersectionObserver taken away": { script: "delete window.IntersectionObserver;" },
  "MutationObserver taken away": { script: "delete window.MutationObserver;" },
  "attachShadow wrapped": {
    script: `const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        return attachShadow.call(this, { ...init, delegatesFocus: true }); };`,
  },
  "attachShadow that throws": {
    script: `Element.prototype.attachShadow = () => { throw new Error("no shadows"); };`,
    staysOut: /could not be loaded.+no shadows/,
  },
  "style sheets that cannot be made": {
    script: `window.CSSStyleSheet = function () { throw new Error("no sheets"); };`,
    staysOut: /could not be loaded.+no sheets/,
  },
  "frozen intrinsics": { script: frozen },
  "listeners wrapped by a monitor": {
    script: `const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const wrapped = function (event) {
          return listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event); };
        return addEventListener.call(this, type, listener && wrapped, options); };`,
  },
  "a clock that stands still": { script: "Date.now = () => 0; Math.random = () => 0;" },
  "storage that throws": {
    script: `for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get() { throw new Error("no storage"); } }); }`,
  },
};
