import { spawnSync } from "node:child_process";
import { closeSync, cpSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "./child-processes.ts";
import { runRespons } from "./collector-process.ts";
import { rest, type Fault, type FaultWorld, type Outcome } from "./fault.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

export const fullDisk: Fault = {
  number: "4.4",
  name: "full-disk",
  title: "Disk full, and free again",
  what:
    "The data lie on a disk of 12 MB that is filled to the last byte under load, and freed, three " +
    "times; then it runs out of inodes, where a start must say so. Meanwhile forms must still be " +
    "shown, refusals be 503, readiness say so, and all go on without a restart.",
  limitMs: 300_000,
  async run(world) {
    const folder = world.folders.empty();
    const options = ["-t", "tmpfs", "-o", "size=12m,nr_inodes=64", "tmpfs", folder];
    const { code, output } = await runToEnd("mount", options);
    if (code !== 0) return { notRun: `no disk could be mounted (${output.trim().slice(0, 80)})` };
    // Also where the suite is interrupted, before its folders are taken away.
    const unmount = () => void spawnSync("umount", ["-l", folder]);
    process.prependOnceListener("exit", unmount);
    try {
      cpSync(world.folders.withForm(), folder, { recursive: true });
      return await fill(world, folder);
    } finally {
      process.off("exit", unmount);
      unmount();
    }
  },
};

async function fill(world: FaultWorld, folder: string): Promise<Outcome> {
  const times = world.isShort ? 1 : 3;
  const filler = join(folder, "filler");
  return underLoad(world, { folder, connections: 4 }, async ({ load, collector, restart }) => {
    const broken: string[] = [];
    for (let time = 1; time <= times; time += 1) {
      await load.more(50);
      const before = load.refusals();
      const giveUpAt = performance.now() + 60_000;
      while (load.refusals() === before && performance.now() < giveUpAt) {
        fillUp(folder, filler);
        await rest(20);
      }
      if (load.refusals() === before) broken.push("nothing was refused though the disk was full");
      const form = await fetch(`${collector.url}/f/booking`).catch(() => undefined);
      if (form?.status !== 200) broken.push(`the form answered ${form?.status ?? "nothing"}`);
      rmSync(filler);
      await load.more(50);
      broken.push(...(await findDeadRoutes(collector.url, "storage-failing")));
      world.say(`filled ${time} times, ${load.acks()} acknowledged`);
    }
    await collector.stop();
    const names = takeInodes(folder);
    const { code, output } = await runRespons(folder, ["serve"]);
    if (code === 0) broken.push("it started without inodes");
    if (output.trim().split("\n").length > 1) broken.push(`said: ${output.slice(-300)}`);
    for (const name of names) rmSync(name);
    await restart();
    await load.more(20);
    return { figures: { "times full": times, "starts without inodes": 1 }, broken };
  });
}

/** All that is free now, to the last byte. */
function fillUp(folder: string, filler: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail === 0) return;
  const file = openSync(filler, "a");
  try {
    for (let block = 0; block < bavail; block += 1) writeSync(file, Buffer.alloc(bsize, 1));
  } catch {
    // Full: what was wanted.
  } finally {
    closeSync(file);
  }
}

function takeInodes(folder: string): string[] {
  const names: string[] = [];
  for (;;) {
    const name = join(folder, `inode-${names.length}`);
    try {
      writeFileSync(name, "");
    } catch {
      return names;
    }
    names.push(name);
  }
}
