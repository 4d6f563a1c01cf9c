import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { runRespons } from "./collector-process.ts";
import { percentile, type Fault, type FaultWorld } from "./fault.ts";
import { judgeFile } from "./judge.ts";
import { underLoad } from "./under-load.ts";

export const backups: Fault = {
  number: "4.19",
  name: "backups",
  title: "Copies made under load",
  what:
    "`respons backup` makes copies while responses come in, and `respons restore` makes a database " +
    "of each. Every copy must be sound and hold all that was acknowledged before it was begun; " +
    "`respons verify` must find the last one right.",
  limitMs: 400_000,
  run(world) {
    const copies = world.isShort ? 2 : 10;
    return underLoad(world, { connections: 8 }, async ({ folder, ledger, load }) => {
      const broken: string[] = [];
      const backupMs: number[] = [];
      const restoreMs: number[] = [];
      let acksBefore = 0;
      for (let copy = 1; copy <= copies; copy += 1) {
        await load.more(50);
        const scratch = world.folders.empty();
        const known = join(scratch, "ledger");
        copyFileSync(ledger, known);
        const made = await copyAndRestore(folder, scratch, known);
        backupMs.push(made.backupMs);
        restoreMs.push(made.restoreMs);
        acksBefore += made.acks;
        broken.push(...made.broken.map((one) => `copy ${copy}: ${one}`));
      }
      broken.push(...(await verifyNewest(world, folder)));
      const figures = {
        copies,
        "acks looked for in copies": acksBefore,
        "backup p50 ms": percentile(backupMs, 0.5),
        "restore p50 ms": percentile(restoreMs, 0.5),
      };
      return { figures, broken };
    });
  },
};

async function copyAndRestore(folder: string, scratch: string, known: string) {
  const file = join(scratch, "restored.db");
  const backedUp = await timed(() =>
    runRespons(folder, ["backup", "--to", join(scratch, "copies"), "--json"]),
  );
  const copy = readFile(backedUp.output);
  const bad = { backupMs: backedUp.ms, restoreMs: 0, acks: 0 };
  if (backedUp.code !== 0 || !copy) {
    return { ...bad, broken: [`the backup failed: ${backedUp.output.slice(-300)}`] };
  }
  const restored = await timed(() => runRespons(folder, ["restore", copy, "--to", file]));
  if (restored.code !== 0) {
    return { ...bad, broken: [`the restore failed: ${restored.output.slice(-300)}`] };
  }
  const { verdict, broken } = await judgeFile(file, known);
  return { backupMs: backedUp.ms, restoreMs: restored.ms, acks: verdict.acks, broken };
}

function readFile(output: string): string | undefined {
  const json = output.split("\n").find((line) => line.startsWith("{"));
  return json === undefined ? undefined : (JSON.parse(json) as { file?: string }).file;
}

async function verifyNewest(world: FaultWorld, folder: string): Promise<string[]> {
  const failures: string[] = [];
  for (const command of ["backup", "verify"]) {
    const { code, output } = await runRespons(folder, [command]);
    if (code !== 0) failures.push(`respons ${command} ended with ${code}: ${output.slice(-300)}`);
  }
  world.say("verified the newest");
  return failures;
}

async function timed<Result>(work: () => Promise<Result>): Promise<Result & { ms: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { ...result, ms: performance.now() - startedAt };
}
