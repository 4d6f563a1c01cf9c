import "./require-node.mjs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { prepare } from "./build.mjs";
import { root } from "./places.mjs";
import { runMain } from "./run-command.mjs";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function serve(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://playground");
  if (pathname === "/") return response.writeHead(302, { location: "/playground/" }).end();
  // URL has taken out every "..", so the path stays in the folder.
  const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  try {
    const body = await readFile(join(root, "widget/dist", path));
    response.setHeader("content-type", types[extname(path)] ?? "text/plain; charset=utf-8");
    return response.end(body);
  } catch {
    return response.writeHead(404).end();
  }
}

/**
 * Serves the widget with its playground to this machine alone, as any static host would; with
 * `--built` as it stands, without building first.
 */
await runMain(async () => {
  if (!process.argv.includes("--built")) await prepare("widget");
  const server = createServer((request, response) => void serve(request, response));
  const port = Number(process.env["PORT"] ?? 8788);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const open = address !== null && typeof address === "object" ? address.port : port;
  console.log(`The playground is at http://127.0.0.1:${open}/playground/ (Ctrl-C ends it)`);
});
