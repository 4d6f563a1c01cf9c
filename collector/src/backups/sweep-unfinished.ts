import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What is named so is being worked on by the process whose number follows. */
const UNFINISHED = /^\.(?:making|verifying)-(\d+)-/;

/** Deletes what processes have left that ended in the middle of a copy. */
export function sweepUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
