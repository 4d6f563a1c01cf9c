import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const examples = fileURLToPath(new URL("..", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

export interface HostSite {
  /** Address of an example, such as `booking/`, on this site. */
  address(path: string): string;
  origin: string;
  close(): void;
}

/**
 * Somebody else's web site with the examples on it: another origin than the collector's, with
 * the changes that the examples' READMEs ask for. `pages` are further pages, by their path, as
 * they stand when they are asked for.
 */
export async function startHostSite(
  collectorUrl: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const type = types[extname(path)];
    try {
      const built = join(examples, "dist", path);
      const own = pages[pathname.slice(1)];
      if (own !== undefined) {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(own);
        return;
      }
      const body = readFileSync(existsSync(built) ? built : join(examples, path), "utf8");
      response.setHeader("Content-Type", type ?? "text/plain");
      response.end(installed(body, collectorUrl));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, address: (path) => `${origin}/${path}`, close: () => server.close() };
}

function installed(body: string, collectorUrl: string): string {
  return body
    .replaceAll(
      'name="respons-collector" content="/"',
      `name="respons-collector" content="${collectorUrl}"`,
    )
    .replaceAll('"/respons.js"', `"${collectorUrl}/respons.js"`)
    .replaceAll('"/f/', `"${collectorUrl}/f/`)
    .replaceAll("`/f/", `\`${collectorUrl}/f/`)
    .replace("script-src 'self'", `script-src ${collectorUrl}`)
    .replace("connect-src 'self'", `connect-src ${collectorUrl}`);
}
