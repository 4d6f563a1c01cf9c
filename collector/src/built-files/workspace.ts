import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the workspace, from the source (`src/built-files`) and from the build (`dist`). */
export const workspace = fileURLToPath(
  ["../../../", "../../"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(new URL("pnpm-workspace.yaml", url))) ??
    new URL("../../", import.meta.url),
);
