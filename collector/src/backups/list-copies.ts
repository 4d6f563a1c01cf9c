import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readManifest, type Manifest } from "./manifest.ts";

/** Name of a copy: why it was made, and when. */
export const COPY_NAME = /^(respons|before-[\w.]+)-(\d{8}T\d{6}Z)\.db$/;

export interface Copy {
  path: string;
  manifest: Manifest;
}

/** The finished copies in a folder, newest first; a file without its manifest is none. */
export function listCopies(folder: string): Copy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => COPY_NAME.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      try {
        return [{ path, manifest: readManifest(path) }];
      } catch {
        return [];
      }
    })
    .sort((a, b) => b.manifest.startedAt.localeCompare(a.manifest.startedAt));
}
