import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { floorElement } from "./floor-element.ts";

/** Where the form stands: in view with room kept for it, or far below the view. */
export const siteName = "service.example";
export type Place = "near" | "far";
export type Contender = "blank" | "floor" | "widget";

export interface HostSite {
  address(contender: Contender, place: Place): string;
  origin: string;
  collectorOrigin: string;
  close(): void;
}

const texts = (sv: string) => ({ sv, fi: sv, en: sv });

/** A rating and a text, as the floor has them. */
const definition = {
  slug: "short",
  version: 1,
  languages: ["sv", "fi", "en"],
  title: texts("Respons"),
  questions: [
    { id: "rating", type: "rating", required: true, text: texts("Hur gick det?") },
    { id: "comment", type: "comment", required: false, text: texts("Vad kan bli bättre?") },
  ],
};

const pageStyles = `body { margin: 2em; font: 16px/1.5 sans-serif; } .tall { block-size: 9000px; }
  respons-feedback, floor-feedback { display: block; min-block-size: 40rem; }`;

/** A page with text on it, on one origin; a collector that keeps nothing, on another. */
export async function startHostSite(workspace: string): Promise<HostSite> {
  const dist = join(workspace, "widget", "dist");
  const collector = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://collector").pathname;
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "content-type");
    const file = join(dist, path);
    if (path === "/floor.js" || (existsSync(file) && statSync(file).isFile())) {
      response.setHeader("content-type", "text/javascript");
      return response.end(path === "/floor.js" ? floorElement : readFileSync(file));
    }
    response.setHeader("content-type", "application/json");
    response.end(request.method === "GET" ? JSON.stringify(definition) : "{}");
  });
  const collectorOrigin = await listen(collector);
  const site = createServer((request, response) => {
    const [, contender = "", place = ""] = (request.url ?? "").split("/");
    if (contender === "page.css") {
      response.setHeader("content-type", "text/css");
      return response.end(pageStyles);
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src ${collectorOrigin}; connect-src ${collectorOrigin}; style-src 'self'`,
    );
    response.end(toPage(contender as Contender, place as Place, collectorOrigin));
  });
  // Not this machine's own name: there the widget looks at its colours for the web team.
  const origin = (await listen(site)).replace("127.0.0.1", siteName);
  return {
    address: (contender, place) => `${origin}/${contender}/${place}`,
    origin,
    collectorOrigin,
    close() {
      for (const server of [site, collector]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function toPage(contender: Contender, place: Place, collectorOrigin: string): string {
  const forms = {
    blank: "",
    floor: `<floor-feedback action="${collectorOrigin}/"></floor-feedback>
      <script async src="${collectorOrigin}/floor.js"></script>`,
    widget: `<script async src="${collectorOrigin}/respons.js"></script>
      <respons-feedback form="short" collector="${collectorOrigin}"></respons-feedback>`,
  };
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Boka tid</title>
    <link rel="stylesheet" href="/page.css"></head><body><h1>Boka tid</h1><p>Välj en tid.</p>
    ${place === "far" ? '<div class="tall"></div>' : ""}${forms[contender]}
    <p>Sidfot</p></body></html>`;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
