import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Behaviour, Stored } from "./stub-collector.ts";
import { stubCollector, unanswered } from "./stub-collector.ts";

/** How the form stands on a page. */
export interface Placing {
  form: "full" | "short" | "branching" | "closed" | "unknown";
  lang?: string;
  mode?: "inline" | "button";
  theme?: "auto" | "light" | "dark";
  behaviour?: Behaviour;
  /** The element itself instead of the script tag. */
  isElement?: boolean;
  /** Style sheet of the page. */
  css?: string;
  /** Long waits pass fifty times as fast. */
  isHurried?: boolean;
}

/** A web site with a form on its pages, and the collector on another origin. */
export interface HostSite {
  addressOf(placing: Placing): string;
  collectorUrl: string;
  /** Responses by id. */
  stored: Map<string, Stored>;
  close(): Promise<void>;
}

export async function startHostSite(): Promise<HostSite> {
  const stored = new Map<string, Stored>();
  const collector = await listen(stubCollector(stored));
  const placings: Placing[] = [];
  const site = await listen((request, response) => {
    const [, number, file] = /^\/(\d+)\/(.*)$/.exec(request.url ?? "") ?? [];
    const placing = placings[Number(number)];
    const { type, body } = serve(placing, file ?? "", collector.url);
    if (type === "text/html")
      response.setHeader("content-security-policy", policyFor(collector.url));
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.end(body);
  });
  return {
    collectorUrl: collector.url,
    stored,
    addressOf(placing) {
      for (const response of unanswered) response.destroy();
      unanswered.clear();
      return `${site.url}/${placings.push(placing) - 1}/`;
    },
    async close() {
      await Promise.all([site.close(), collector.close()]);
    },
  };
}

function serve(placing: Placing | undefined, file: string, collectorUrl: string) {
  if (!placing) return { type: "text/plain", body: "" };
  if (file === "page.css") return { type: "text/css", body: placing.css ?? "" };
  if (file === "notes.js") return { type: "text/javascript", body: notes(placing) };
  return { type: "text/html", body: page(placing, collectorUrl) };
}

/** The strictest policy under which the contract promises that the widget works. */
function policyFor(collector: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${collector}`,
    `connect-src ${collector}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
}

/** Notes what goes wrong on the page. */
function notes({ isHurried }: Placing): string {
  return `window.noted = [];
addEventListener("error", ({ message }) => noted.push(message));
addEventListener("unhandledrejection", ({ reason }) => noted.push(String(reason)));
document.addEventListener("securitypolicyviolation", (event) =>
  noted.push(event.violatedDirective + " " + event.blockedURI));
${isHurried ? hurry : ""}`;
}

// The longest waits are left alone: WebKit's driver measures its own limits by the page's clock.
const hurry = `{
  const { setTimeout } = window;
  window.setTimeout = (work, ms, ...more) => setTimeout(work, ms > 400 && ms < 10_000 ? ms / 50 : ms, ...more);
}`;

function page(placing: Placing, collector: string): string {
  const { form, lang = "sv", mode, theme, behaviour, isElement } = placing;
  const attributes = Object.entries({
    form,
    mode,
    theme,
    collector: behaviour && `${collector}/as/${behaviour}`,
  }).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const write = (prefix: string) =>
    attributes.map(([name, value]) => ` ${prefix}${name}="${value}"`).join("");
  const tag = isElement
    ? `<script type="module" src="${collector}/respons.js"></script>
      <respons-feedback${write("")}><a href="#elsewhere">Ge respons</a></respons-feedback>`
    : `<script async src="${collector}/respons.js"${write("data-")}></script>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Boka tid</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="page.css"><script src="notes.js"></script></head>
    <body><header><a id="before" href="#before">Framsidan</a></header>
    <main><h1>Boka tid</h1>${tag}</main>
    <footer><a id="after" href="#after">Kontakt</a></footer></body></html>`;
}

async function listen(listener: RequestListener) {
  const server: Server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
