import { spawn } from "node:child_process";
import { basename } from "node:path";
import { root } from "./places.mjs";

/** A fault the user can act on: shown as its message alone. */
export class Fault extends Error {}

/**
 * Runs a command to its end, keeps what it prints, and says every ten seconds that it still runs.
 *
 * @param {string[]} command program and arguments; no shell
 * @param {{ label: string, cwd?: string, env?: Record<string, string>, progressMs?: number }} options
 * @returns {Promise<{ code: number, output: string, ms: number }>} code 127 where it cannot start
 */
export function runCommand(command, { label, cwd = root, env = {}, progressMs = 10_000 }) {
  const startedAt = Date.now();
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && !program.endsWith(".exe"),
  });
  let output = "";
  const keep = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const progress = setInterval(() => {
    console.error(`  … ${label}: ${Math.round((Date.now() - startedAt) / 1000)} s`);
  }, progressMs);
  let interrupted = false;
  const stop = () => {
    interrupted = true;
    child.kill("SIGTERM");
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      clearInterval(progress);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve({ code, output, ms: Date.now() - startedAt });
    };
    child.once("error", (error) => {
      output += error.message;
      finish(127);
    });
    child.once("close", (code) => {
      if (interrupted) process.exit(130);
      finish(code ?? 1);
    });
  });
}

/**
 * `npm …` or `npx …` as the npm that runs this script, so that none needs to be on the PATH.
 *
 * @param {"npm" | "npx"} name
 * @returns {string[]}
 */
export function npmCommand(name) {
  const cli = process.env["npm_execpath"];
  if (!cli || basename(cli) !== "npm-cli.js") return [name];
  return name === "npm" ? [process.execPath, cli] : [process.execPath, cli, "exec"];
}

/**
 * Runs the main work of a command: a fault ends it with one line and exit code 1.
 *
 * @param {() => Promise<unknown>} work
 */
export async function runMain(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
