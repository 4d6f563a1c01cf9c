import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A process of its own, asked over IPC. */
export interface BenchProcess {
  port: number;
  /** Of a process that opens one. */
  databaseFile: string;
  ask(question: unknown): Promise<unknown>;
  end(): void;
}

/**
 * Starts a built file of the benchmark with a port and a data folder of its own.
 * @throws when it ends before it is ready
 */
export async function startProcess(name: string, ...args: string[]): Promise<BenchProcess> {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "respons-bench-"));
  const databaseFile = join(folder, "respons.db");
  const child = fork(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), args, {
    env: {
      ...process.env,
      PORT: String(port),
      RESPONS_RATE_LIMITS: "off",
      RESPONS_DATABASE_URL: `file:${databaseFile}`,
    },
  });
  await nextMessage(child);
  return {
    port,
    databaseFile,
    async ask(question) {
      const answer = nextMessage(child);
      child.send(question as object);
      return answer;
    },
    end() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message: { answer?: unknown; error?: string }) => {
      child.off("exit", ended);
      if (message.error === undefined) resolve(message.answer);
      else reject(new Error(message.error));
    });
  });
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
