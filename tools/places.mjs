import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the commands remember what they installed and built; gone with `node_modules`. */
export const stampDir = join(root, "node_modules", ".respons");

export const collectorMain = join(root, "collector", "dist", "main.js");
