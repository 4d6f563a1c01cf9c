import { findFirefox, findWebKit } from "./find-engines.mjs";
import { findOnPath } from "./find-program.mjs";
import { installFromSystem } from "./install-from-system.mjs";
import { howToGetChromium, provideChromium } from "./provide-chromium.mjs";

/**
 * A program that steps need: how it is had, the variable that tells them of it, and what a person
 * can do where it could not be had.
 *
 * @typedef {"chromium" | "firefox" | "webkit" | "nginx" | "caddy"} ProgramName
 * @type {Record<ProgramName, {
 *   provide: () => Promise<string | undefined>,
 *   variable: string,
 *   howToGet: string,
 * }>}
 */
export const programs = {
  chromium: { provide: provideChromium, variable: "CHROME_PATH", howToGet: howToGetChromium },
  firefox: {
    provide: () => provide("Firefox", findFirefox, ["firefox-esr"]),
    variable: "FIREFOX_PATH",
    howToGet:
      "No Firefox was found. Install one (Debian: apt-get install firefox-esr), or set " +
      "FIREFOX_PATH to its program.",
  },
  webkit: {
    provide: () =>
      provide("WebKit", findWebKit, ["webkit2gtk-driver", "libwebkit2gtk-4.1-0", "xvfb"]),
    variable: "WEBKIT_BROWSER_PATH",
    howToGet:
      "No WebKitGTK with its driver was found; it is to be had on Linux only (Debian, Ubuntu: " +
      "apt-get install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb). WEBKIT_BROWSER_PATH names " +
      "another MiniBrowser.",
  },
  nginx: {
    provide: () => provide("nginx", () => findOnPath(["nginx"]), ["nginx-light"]),
    variable: "NGINX_PATH",
    howToGet: "No nginx was found. Install it (Debian: apt-get install nginx-light).",
  },
  caddy: {
    provide: () => provide("Caddy", () => findOnPath(["caddy"]), ["caddy"]),
    variable: "CADDY_PATH",
    howToGet: "No Caddy was found. Install it (Debian: apt-get install caddy).",
  },
};

/**
 * @param {string} what
 * @param {() => string | undefined} find
 * @param {string[]} packages
 */
async function provide(what, find, packages) {
  const found = find();
  if (found) return found;
  await installFromSystem(what, packages);
  return find();
}
