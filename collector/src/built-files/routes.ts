import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { framedHeaders, framingHeaders } from "../http/security-headers.ts";
import { pageAssets } from "../http/page-assets.ts";
import { createStaticFile, createStaticFiles } from "../http/static-files.ts";
import { keptWidgets } from "./kept-widgets.ts";
import { workspace } from "./workspace.ts";

/** Any page may load these, check their hashes, and see how much came and how fast. */
const FOR_ANY_PAGE = { "Access-Control-Allow-Origin": "*", "Timing-Allow-Origin": "*" };
const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Short, so that a mended widget reaches every page within minutes. */
const WIDGET_LOADER = {
  "Cache-Control": "public, max-age=300",
  ...FOR_ANY_PAGE,
};

/** The form maker's preview, a page of the staff application. */
const PREVIEW = "preview.html";

/** The widget, the staff application, the pages' assets and, in a demonstration, the examples. */
export function createBuiltFileRoutes(deps: Deps) {
  const app = new Hono();
  // Read with the version it loads: a build under a running collector must not part the two.
  const loader = readLoader();
  const versions = createStaticFiles(keptWidgets(deps.config.databaseFile));
  const admin = createStaticFiles(join(workspace, "packages/admin/dist"));
  const examples = createStaticFiles(join(workspace, "examples"));

  app.get("/respons.js", (c) => respondOrRefuse(loader?.respond(c, WIDGET_LOADER)));
  app.get("/w/:version/:file{.+}", (c) => {
    const path = `${c.req.param("version")}/${c.req.param("file")}`;
    return respondOrRefuse(versions.respond(c, path, { ...IMMUTABLE, ...FOR_ANY_PAGE }));
  });
  app.get("/assets/:file", (c) => {
    const asset = Object.values(pageAssets).find(({ url }) => url === c.req.path);
    return respondOrRefuse(asset?.respond(c, IMMUTABLE));
  });

  app.get("/admin", (c) => c.redirect("/admin/"));
  app.get("/admin/:path{.*}", (c) => {
    const path = c.req.param("path");
    const headers = path.startsWith("assets/")
      ? IMMUTABLE
      : { "Cache-Control": "no-cache", ...(path === PREVIEW ? framedHeaders : framingHeaders) };
    if (admin.has(path)) return respondOrRefuse(admin.respond(c, path, headers));
    if (path.includes(".")) throw new Problem("not-found");
    return respondOrRefuse(admin.respond(c, "index.html", headers));
  });

  app.get("/examples/:path{.+}", async (c) => {
    if (!(await deps.organisation()).demonstration) throw new Problem("not-found");
    const path = c.req.param("path");
    // Only what a browser loads: no tests, no package files.
    if (!/^[\w-]+\/(?:[\w-]+\/)*(?:[\w-]+\.(?:html|css|js|svg|png))?$/.test(path)) {
      throw new Problem("not-found");
    }
    const file = path.endsWith("/") ? `${path}index.html` : path;
    // Applications with a bundler are shown as built.
    const built = `dist/${file}`;
    return respondOrRefuse(
      examples.respond(c, examples.has(built) ? built : file, {
        "Cache-Control": "no-cache",
        // The examples stand for somebody else's site: they bring their own policy, or none.
        "Content-Security-Policy": "frame-ancestors 'none'",
      }),
    );
  });
  return app;
}

function respondOrRefuse(response: Response | undefined): Response {
  if (!response) throw new Problem("not-found");
  return response;
}

function readLoader() {
  const file = join(workspace, "widget/dist/respons.js");
  return existsSync(file) ? createStaticFile(readFileSync(file, "utf8"), "respons.js") : undefined;
}
