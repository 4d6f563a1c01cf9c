import { existsSync } from "node:fs";
import { join } from "node:path";
import { percentile, type Fault } from "./fault.ts";
import { underLoad } from "./under-load.ts";

/** What an operator's service manager waits at least. */
const MOST_MS = 10_000;

export const gracefulStop: Fault = {
  number: "4.16",
  name: "graceful-stop",
  title: "Graceful stop under load",
  what:
    "SIGTERM while responses come in, every other time twice. What is in flight must be answered, " +
    "the exit code be 0, and no write-ahead log stay behind.",
  isShort: true,
  limitMs: 240_000,
  run(world) {
    const stops = world.isShort ? 2 : 10;
    return underLoad(world, { connections: 16 }, async (loaded) => {
      const { folder, load } = loaded;
      const broken: string[] = [];
      const tookMs: number[] = [];
      for (let stop = 1; stop <= stops; stop += 1) {
        await load.more(60);
        const { collector } = loaded;
        const startedAt = performance.now();
        const ending = collector.stop();
        if (stop % 2 === 0) collector.kill("SIGTERM");
        const { code, signal, output } = await ending;
        tookMs.push(performance.now() - startedAt);
        if (code !== 0) broken.push(`stop ${stop}: ${code ?? signal}: ${output.slice(-300)}`);
        if (existsSync(join(folder, "respons.db-wal"))) broken.push(`stop ${stop} left a -wal`);
        await loaded.restart();
      }
      await load.more(20);
      const slowest = percentile(tookMs, 1);
      // How long it takes says nothing on a machine that does other things too.
      if (!world.isShort && slowest > MOST_MS) broken.push(`one stop took ${slowest} ms`);
      const figures = { stops, "stop p50 ms": percentile(tookMs, 0.5), "stop max ms": slowest };
      return { figures, broken };
    });
  },
};
