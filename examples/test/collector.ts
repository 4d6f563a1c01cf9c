import { execFile, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const main = fileURLToPath(new URL("../../collector/dist/main.js", import.meta.url));

export interface Collector {
  url: string;
  /** Runs one command of the command line beside it, with its settings; gives the output. */
  run(...args: string[]): Promise<string>;
  /** All that it has printed so far. */
  output(): string;
  /** Resolves with its exit code, whatever ended it. */
  ended: Promise<number | null>;
  /** Ends it as an operator would, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/**
 * A built collector of its own, on a free port, with its data in `folder`. Resolves when it has
 * printed what `until` looks for: by default its address, printed last.
 * @throws when it ends instead.
 */
export async function startCollector(
  folder: string,
  command = ["serve"],
  until = /Respons serves/,
  variables: Record<string, string> = {},
): Promise<Collector> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...environmentOf(folder),
    PORT: String(port),
    RESPONS_PUBLIC_URL: url,
    ...variables,
  };
  const child = spawn(process.execPath, [main, ...command], { env });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (until.test(output)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`the collector ended: ${output}`)));
  });
  return {
    url,
    run: (...args) => runMain(env, args),
    output: () => output,
    ended,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Runs one command of the built command line on the data in `folder`; gives its output. */
export function runRespons(folder: string, ...args: string[]): Promise<string> {
  return runMain(environmentOf(folder), args);
}

async function runMain(env: Record<string, string>, args: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [main, ...args], { env })).stdout;
}

export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), "respons-e2e-"));
}

function environmentOf(folder: string): Record<string, string> {
  const env = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^RESPONS_|^PORT$|^HOST$/.test(entry[0]),
  );
  return { ...Object.fromEntries(env), RESPONS_DATABASE_URL: `file:${join(folder, "respons.db")}` };
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        resolve(address !== null && typeof address === "object" ? address.port : 0),
      );
    });
  });
}
