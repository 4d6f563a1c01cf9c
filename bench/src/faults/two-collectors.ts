import { findFreePort, runRespons, startCollector } from "./collector-process.ts";
import type { Fault } from "./fault.ts";
import { underLoad } from "./under-load.ts";

export const twoCollectors: Fault = {
  number: "4.7",
  name: "two-collectors",
  title: "Two collectors on one folder",
  what:
    "A second collector, and `respons migrate`, are started on the folder of one that serves; then " +
    "two are started at once. One may serve; the others must refuse and say which process does.",
  isShort: true,
  limitMs: 120_000,
  run(world) {
    return underLoad(world, {}, async ({ folder, load, collector, restart }) => {
      const broken: string[] = [];
      let refusals = 0;
      const expectRefusal = (code: number | null, output: string) => {
        const saysWho = output.includes(`another collector (process ${collector.pid})`);
        if (code !== 0 && saysWho) refusals += 1;
        else broken.push(`the second one ended with ${code}: ${output.slice(-300)}`);
      };
      for (const command of ["serve", "migrate"]) {
        await load.more(20);
        const { code, output } = await runRespons(folder, [command]);
        expectRefusal(code, output);
        await load.more(20);
      }
      await collector.stop();
      const other = startCollector({ folder, port: await findFreePort() });
      const starts = await Promise.allSettled([restart(), other]);
      const served = starts.filter(({ status }) => status === "fulfilled").length;
      if (served !== 1) broken.push(`of two started at once ${served} served`);
      else refusals += 1;
      // The load knows one port only: whichever won, the one on that port must end up serving.
      const winner = await other.catch(() => undefined);
      if (winner) {
        await winner.stop();
        await restart();
      }
      await load.more(20);
      return { figures: { refusals }, broken };
    });
  },
};
