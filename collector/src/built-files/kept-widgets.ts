import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { workspace } from "./workspace.ts";

/** The folder beside the database where every version of the widget once served stays. */
export function keptWidgets(databaseFile: string): string {
  return join(dirname(databaseFile), "widget");
}

/** Copies the built widget to the kept ones; nothing where none is built or this one is kept. */
export function keepWidget(databaseFile: string, built = join(workspace, "widget/dist")): void {
  const manifest = join(built, "manifest.json");
  if (!existsSync(manifest)) return;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const kept = keptWidgets(databaseFile);
  const target = join(kept, version);
  if (existsSync(target)) return;
  // Renamed when whole: a copy that was cut off must not be served for ever.
  const partial = join(kept, `.${version}.partial`);
  rmSync(partial, { recursive: true, force: true });
  cpSync(join(built, "w", version), partial, { recursive: true });
  renameSync(partial, target);
}
