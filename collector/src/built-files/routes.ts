import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { pageAssets } from "../http/page-assets.ts";
import { createStaticFile, createStaticFiles } from "../http/static-files.ts";

const IMMUTABLE = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Short, so that a mended widget reaches every page within minutes. */
const WIDGET_LOADER = {
  "Cache-Control": "public, max-age=300",
  "Access-Control-Allow-Origin": "*",
};

/** The folder of the workspace, from the source (`src/built-files`) and from the build (`dist`). */
const workspace = fileURLToPath(
  ["../../../", "../../"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(new URL("pnpm-workspace.yaml", url))) ??
    new URL("../../", import.meta.url),
);

/** The widget, the staff application, the pages' assets and, in a demonstration, the examples. */
export function createBuiltFileRoutes(deps: Deps) {
  const app = new Hono();
  // Read with the version it loads: a build under a running collector must not part the two.
  const loader = readLoader();
  const versions = createStaticFiles(keepWidgetVersions(deps));
  const admin = createStaticFiles(join(workspace, "packages/admin/dist"));
  const examples = createStaticFiles(join(workspace, "examples"));

  app.get("/respons.js", (c) => respondOrRefuse(loader?.respond(c, WIDGET_LOADER)));
  app.get("/w/:version/:file{.+}", (c) => {
    const path = `${c.req.param("version")}/${c.req.param("file")}`;
    return respondOrRefuse(
      versions.respond(c, path, { ...IMMUTABLE, "Access-Control-Allow-Origin": "*" }),
    );
  });
  app.get("/assets/:file", (c) => {
    const asset = Object.values(pageAssets).find(({ url }) => url === c.req.path);
    return respondOrRefuse(asset?.respond(c, IMMUTABLE));
  });

  app.get("/admin", (c) => c.redirect("/admin/"));
  app.get("/admin/:path{.*}", (c) => {
    const path = c.req.param("path");
    const headers = path.startsWith("assets/") ? IMMUTABLE : { "Cache-Control": "no-cache" };
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
    return respondOrRefuse(
      examples.respond(c, file, {
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

/**
 * Copies the built widget beside the database, where every version once served stays.
 * Returns that folder.
 */
function keepWidgetVersions(deps: Deps): string {
  const kept = join(dirname(deps.config.databaseFile), "widget");
  const manifest = join(workspace, "widget/dist/manifest.json");
  if (!existsSync(manifest)) return kept;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const target = join(kept, version);
  if (!existsSync(target)) {
    // Renamed when whole: a copy that was cut off must not be served for ever.
    const partial = join(kept, `.${version}.partial`);
    rmSync(partial, { recursive: true, force: true });
    cpSync(join(workspace, "widget/dist/w", version), partial, { recursive: true });
    renameSync(partial, target);
  }
  return kept;
}
