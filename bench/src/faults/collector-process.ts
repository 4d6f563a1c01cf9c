import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { runToEnd, startChild, type Ended } from "./child-processes.ts";
import { mark } from "./response-body.ts";

export interface CollectorOptions {
  /** Data folder; its database is `respons.db`. */
  folder: string;
  port: number;
  /** What it is started under, such as `strace -D …`: the process that is started must be Node. */
  under?: readonly string[];
  env?: Record<string, string>;
}

/** The built collector as a process of its own. */
export interface CollectorProcess {
  url: string;
  port: number;
  pid: number;
  /** From its start until it said that it serves. */
  startedMs: number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when it has ended, whatever ended it. */
  ended: Promise<Ended>;
  hasEnded(): boolean;
  /** SIGTERM, and its end. */
  stop(): Promise<Ended>;
  /** Lines in which it repeated what a client wrote. */
  leaks(): number;
}

const KEPT_OUTPUT = 20_000;

const collectorMain = join(process.cwd(), "collector", "dist", "main.js");

/** @throws when it ends instead of serving */
export async function startCollector(options: CollectorOptions): Promise<CollectorProcess> {
  const { port, folder, under = [] } = options;
  const startedAt = performance.now();
  const [program, ...args] = commandOf(under, ["serve"]);
  const child = startChild(program, args, {
    env: { ...environmentOf(folder, port), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let leaks = 0;
  let startedMs = 0;
  const ended = new Promise<Ended>((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, output: error.message }));
    child.once("close", (code, signal) => resolve({ code, signal, output }));
  });
  const serving = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      const text = chunk.toString();
      leaks += text.split(mark).length - 1;
      output = (output + text).slice(-KEPT_OUTPUT);
      // Read on after the start too: a full pipe would stop it.
      if (startedMs > 0 || !output.includes("Respons serves")) return;
      startedMs = Math.round(performance.now() - startedAt);
      resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
  });
  const early = await Promise.race([serving, ended]);
  if (early) throw new Error(`the collector ended with ${early.code}: ${early.output.slice(-600)}`);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    startedMs,
    kill: (signal) => void child.kill(signal),
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
    leaks: () => leaks,
  };
}

/** Runs one command of the built command line on a data folder. */
export function runRespons(
  folder: string,
  args: readonly string[],
  under: readonly string[] = [],
): Promise<Ended> {
  const [program, ...rest] = commandOf(under, args);
  return runToEnd(program, rest, { env: environmentOf(folder, 0) });
}

function commandOf(under: readonly string[], args: readonly string[]): [string, ...string[]] {
  const [first, ...others] = under;
  const node = [process.execPath, collectorMain, ...args];
  return first === undefined ? [process.execPath, ...node.slice(1)] : [first, ...others, ...node];
}

/** This process's own, without what sets a collector up, and with the folder's. */
function environmentOf(folder: string, port: number): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^RESPONS_|^PORT$|^HOST$/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(own),
    PORT: String(port),
    RESPONS_PUBLIC_URL: `http://127.0.0.1:${port}`,
    RESPONS_RATE_LIMITS: "off",
    RESPONS_DATABASE_URL: `file:${join(folder, "respons.db")}`,
    // The load says of each response that another address sent it, as a proxy would.
    RESPONS_TRUSTED_PROXIES: "127.0.0.1",
  };
}

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
