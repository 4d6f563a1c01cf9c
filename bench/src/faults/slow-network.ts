import { join } from "node:path";
import { findFreePort, startCollector } from "./collector-process.ts";
import type { Fault, FaultWorld, Outcome } from "./fault.ts";
import { figuresOf, judge } from "./judge.ts";
import { startLoad } from "./load-run.ts";
import { startTcpProxy, type Trouble } from "./tcp-proxy.ts";

const troubles: readonly { name: string; trouble: Trouble }[] = [
  { name: "late and thin", trouble: { latencyMs: 250, jitterMs: 300, bytesPerSecond: 40_000 } },
  { name: "answers lost after the commit", trouble: { lostShare: 0.3 } },
  { name: "byte by byte", trouble: { pieceBytes: 1 } },
  { name: "connections in which nothing arrives", trouble: { silentShare: 0.2 } },
  { name: "requests cut in their middle", trouble: { cutAfterBytes: 300 } },
];

export const slowNetwork: Fault = {
  number: "4.11",
  name: "slow-network",
  title: "Slow and broken networks",
  what:
    "Between clients and collector stands a network that is, one after the other: " +
    `${troubles.map(({ name }) => name).join("; ")}. A response whose answer was lost is sent ` +
    "again with the same id, and must get the same receipt and be stored once.",
  limitMs: 300_000,
  async run(world): Promise<Outcome> {
    const folder = world.folders.withForm();
    const port = await findFreePort();
    const collector = await startCollector({ folder, port });
    const ledgers: string[] = [];
    const broken: string[] = [];
    const figures: Record<string, number> = { "again after a lost answer": 0, harmed: 0 };
    for (const [index, { name, trouble }] of troubles.entries()) {
      const ledger = join(folder, `ledger-${index}`);
      ledgers.push(ledger);
      const { repeats, unknown, harmed } = await sendThrough(world, port, trouble, ledger);
      figures["again after a lost answer"] = (figures["again after a lost answer"] ?? 0) + repeats;
      figures["harmed"] = (figures["harmed"] ?? 0) + harmed;
      if (unknown > 0) broken.push(`${name}: ${unknown} were never acknowledged`);
      world.say(name);
    }
    await collector.stop();
    const { verdict, broken: found } = await judge(folder, ...ledgers);
    return { figures: { ...figuresOf(verdict), ...figures }, broken: [...broken, ...found] };
  },
};

async function sendThrough(world: FaultWorld, port: number, trouble: Trouble, ledger: string) {
  const proxy = await startTcpProxy(port, trouble);
  const requests = world.isShort ? 40 : 400;
  // Nothing of the faults is slower, but a connection in which nothing arrives is waited out.
  const answerTimeoutMs = 3_000;
  const plan = { port: proxy.port, ledger, connections: 16, requests, answerTimeoutMs };
  const { repeats, unknown } = await startLoad(plan).result;
  const harmed = proxy.harmed();
  proxy.close();
  return { repeats, unknown, harmed };
}
