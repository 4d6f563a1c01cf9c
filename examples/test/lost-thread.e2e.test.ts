import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createFolder, startCollector } from "./collector.ts";

/** Lets a signal end the process's threads, as a fault inside one would. */
const mortalThreads = `data:text/javascript,${encodeURIComponent(`
  import threads from "node:worker_threads";
  import { syncBuiltinESMExports } from "node:module";
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      process.once("SIGUSR2", () => void this.terminate());
    }
  };
  syncBuiltinESMExports();`)}`;

it("ends with code 1 and one line of the log when a thread of the database dies", async () => {
  const folder = createFolder();
  const collector = await startCollector(folder, ["serve"], /Respons serves/, {
    NODE_OPTIONS: `--import=${mortalThreads}`,
  });
  // A thread that is ended in the middle of its work could take the process along.
  expect((await fetch(`${collector.url}/readyz`)).status).toBe(200);
  const before = collector.output().length;
  process.kill(Number(readFileSync(join(folder, "collector.pid"), "utf8")), "SIGUSR2");
  expect(await collector.ended).toBe(1);
  const lines = collector.output().slice(before).trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual([
    "ended: a thread of the database is gone",
  ]);
  rmSync(folder, { recursive: true });
});
