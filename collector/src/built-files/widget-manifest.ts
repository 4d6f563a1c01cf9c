import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "./workspace.ts";

/** What a build of the widget says of itself: paths from the collector's address. */
export interface WidgetManifest {
  version: string;
  files: Record<string, { integrity: string }>;
}

/** @throws where no widget is built */
export function readWidgetManifest(built = join(workspace, "widget/dist")): WidgetManifest {
  const file = join(built, "manifest.json");
  if (!existsSync(file)) throw new Error("no widget is built: run npm run build");
  return JSON.parse(readFileSync(file, "utf8")) as WidgetManifest;
}

/** As `readWidgetManifest`; undefined where no widget is built. */
export function findWidgetManifest(built = join(workspace, "widget/dist")) {
  return existsSync(join(built, "manifest.json")) ? readWidgetManifest(built) : undefined;
}
