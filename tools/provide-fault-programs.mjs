import { findOnPath } from "./find-program.mjs";
import { installFromSystem } from "./install-from-system.mjs";

/** Programs that faults are made with, and the packages of Debian that hold them. */
const packages = {
  strace: ["strace"],
  sqlite3: ["sqlite3"],
  faketime: ["faketime", "libfaketime"],
};

/** @returns {Promise<string[]>} those that are there, after installing what may be installed */
export async function provideFaultPrograms() {
  const names = Object.keys(packages);
  const isMissing = (/** @type {string} */ name) => findOnPath([name]) === undefined;
  const missing = Object.entries(packages).filter(([name]) => isMissing(name));
  if (missing.length > 0) {
    const wanted = missing.flatMap(([, of]) => of);
    await installFromSystem(missing.map(([name]) => name).join(", "), wanted);
  }
  return names.filter((name) => !isMissing(name));
}
