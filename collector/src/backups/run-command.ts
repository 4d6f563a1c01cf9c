import { execFile } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";

/** A command of the collector's ended badly; the message is its own line for the operator. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
  readonly command: string;

  constructor(command: string, message: string) {
    super(message);
    this.command = command;
  }
}

/** Runs one command with `--json` and gives what it printed. @throws CommandFailed */
export type RunCommand = (
  args: readonly string[],
  signal: AbortSignal,
) => Promise<Record<string, unknown>>;

/** The built program stands beside this one. */
const MAIN = fileURLToPath(new URL("./main.js", import.meta.url));
/** Behind everything that a client waits for. */
const PRIORITY = 15;

/** Runs it in a process of its own, with the settings of this one. */
export const runCommand: RunCommand = (args, signal) => {
  const command = args[0] ?? "";
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { signal, maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (!error) return resolve(JSON.parse(stdout) as Record<string, unknown>);
        const line = stderr.trim().split("\n").at(-1) ?? "";
        reject(new CommandFailed(command, line.replace(/^respons: /, "") || "it ended too early"));
      },
    );
    lowerPriority(child.pid);
  });
};

function lowerPriority(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, PRIORITY);
  } catch {
    // It has ended already, or the system does not let us: it works as well, only less politely.
  }
}
