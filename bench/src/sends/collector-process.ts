import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The built collector with the demonstration, on one port for all its lives. */
export interface CollectorProcess {
  url: string;
  /** SIGKILL in the middle of whatever it does, and a start on the same data. */
  killAndRestart(): Promise<void>;
  /** Rows of responses in its database; the collector is stopped meanwhile. */
  countRows(): Promise<number>;
  end(): Promise<void>;
}

export async function startCollectorProcess(workspace: string): Promise<CollectorProcess> {
  const folder = mkdtempSync(join(tmpdir(), "respons-sends-"));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const database = `file:${join(folder, "respons.db")}`;
  const main = join(workspace, "collector", "dist", "main.js");
  const env = {
    ...process.env,
    PORT: String(port),
    RESPONS_PUBLIC_URL: url,
    RESPONS_RATE_LIMITS: "off",
    RESPONS_DATABASE_URL: database,
  };
  const start = (command: string[], until: RegExp) => startChild([main, ...command], env, until);
  let child = await start(["serve", "--first-run"], /Ctrl-C/);
  const restart = async (signal: NodeJS.Signals, between?: () => Promise<void>) => {
    await end(child, signal);
    await between?.();
    child = await start(["serve"], /Respons serves/);
  };
  return {
    url,
    killAndRestart: () => restart("SIGKILL"),
    async countRows() {
      let rows = 0;
      await restart("SIGTERM", async () => {
        rows = await countResponses(workspace, database);
      });
      return rows;
    },
    async end() {
      await end(child, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startChild(
  args: string[],
  env: NodeJS.ProcessEnv,
  until: RegExp,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`the collector ended: ${output}`)));
    // Read on after the start too: a full pipe would stop the collector.
    child.stdout.on("data", (chunk: Buffer) => {
      if (until.test(output)) return;
      output += chunk.toString();
      if (until.test(output)) resolve();
    });
  });
  return child;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  return ended;
}

interface Database {
  execute(sql: string): Promise<{ rows: { n: number }[] }>;
  close(): void;
}

async function countResponses(workspace: string, url: string): Promise<number> {
  const require = createRequire(join(workspace, "collector", "package.json"));
  const { createClient } = require("@libsql/client") as {
    createClient: (options: { url: string }) => Database;
  };
  const client = createClient({ url });
  const { rows } = await client.execute("select count(*) as n from responses");
  client.close();
  return Number(rows[0]?.n);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
