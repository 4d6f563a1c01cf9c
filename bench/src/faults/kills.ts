import { randomInt } from "node:crypto";
import { join } from "node:path";
import { findFreePort, startCollector } from "./collector-process.ts";
import { percentile, type Fault } from "./fault.ts";
import { figuresOf, judge } from "./judge.ts";
import { startLoad } from "./load-run.ts";

export const kills: Fault = {
  number: "4.1",
  name: "kills",
  title: "SIGKILL under load",
  what:
    "The collector is killed at random moments while 16 connections send, and started again on " +
    "the same data; each response is tried with the same id until it is acknowledged.",
  isShort: true,
  limitMs: 900_000,
  async run({ isShort, folders, say }) {
    const plan = isShort ? { kills: 5, acks: 400 } : { kills: 50, acks: 20_000 };
    const folder = folders.withForm();
    const ledger = join(folder, "ledger");
    const port = await findFreePort();
    let collector = await startCollector({ folder, port });
    const load = startLoad({ port, ledger, connections: 16 });
    const restarts: number[] = [];
    let leaks = 0;
    for (let kill = 1; kill <= plan.kills; kill += 1) {
      // Spread over the acknowledgements wanted, and never at the same place of a batch.
      await load.more(randomInt(1, Math.ceil((plan.acks / plan.kills) * 2)));
      collector.kill("SIGKILL");
      await collector.ended;
      leaks += collector.leaks();
      collector = await startCollector({ folder, port });
      restarts.push(collector.startedMs);
      if (kill % 10 === 0) say(`${kill} kills, ${load.acks()} acknowledged`);
    }
    if (load.acks() < plan.acks) await load.more(plan.acks - load.acks());
    const result = await load.stop();
    await collector.stop();
    leaks += collector.leaks();
    const { verdict, broken } = await judge(folder, ledger);
    return {
      figures: {
        kills: plan.kills,
        ...figuresOf(verdict),
        "restart p50 ms": percentile(restarts, 0.5),
        "restart max ms": percentile(restarts, 1),
        "tries without an answer": result.broken,
      },
      broken: [
        ...broken,
        ...(leaks > 0 ? [`${leaks} log lines hold what clients wrote`] : []),
        ...(result.unknown > 0 ? [`${result.unknown} were never acknowledged`] : []),
      ],
    };
  },
};
