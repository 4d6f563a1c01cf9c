import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The database, the log and the index beside it, and the copies. */
const DATABASE = /\.db(?:-wal|-shm)?$/;

/** Every file in the folder and below, raw; databases or all others. */
export function readFiles(folder: string, which: "databases" | "others"): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => DATABASE.test(basename(path)) === (which === "databases"));
  return new Map(paths.map((path) => [path, readFileSync(path, "latin1")]));
}

/** `where: mark` for each that is found, whatever its case. */
export function findMarks(places: Iterable<[string, string]>, marks: readonly string[]): string[] {
  return [...places].flatMap(([where, raw]) => {
    const text = raw.toLowerCase();
    return marks
      .filter((mark) => text.includes(mark.toLowerCase()))
      .map((mark) => `${where}: ${mark}`);
  });
}
