import { Agent } from "node:http";
import { percentile, rest } from "./fault.ts";
import { openLedger } from "./ledger.ts";
import { createResponse } from "./response-body.ts";
import { post } from "./send-load.ts";

export interface Rung {
  port: number;
  ledger: string;
  /** Responses a second, sent whether or not earlier ones are answered. */
  rate: number;
  seconds: number;
}

export interface RungResult {
  accepted: number;
  /** Answered 503 or 429. */
  refused: number;
  /** Answered otherwise. */
  wrong: number;
  /** Not answered. */
  broken: number;
  /** Not sent, since so many wait for an answer that one more could not connect. */
  heldBack: number;
  /** Of those accepted; 0 where there are none. */
  p99Ms: number;
}

/** Fewer than the connections that the collector takes at once: it would drop the others unheard. */
const MAX_SOCKETS = 1_900;
const TICK_MS = 10;

/** One rate for a while; each response is tried once. */
export async function runRung({ port, ledger: path, rate, seconds }: Rung): Promise<RungResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_SOCKETS });
  const ledger = await openLedger(path);
  const result = { accepted: 0, refused: 0, wrong: 0, broken: 0, heldBack: 0 };
  const latencies: number[] = [];
  let waiting = 0;
  const send = async () => {
    if (waiting >= MAX_SOCKETS) {
      result.heldBack += 1;
      return;
    }
    waiting += 1;
    const sent = createResponse();
    const from = performance.now();
    const answer = await post(agent, { port }, sent);
    waiting -= 1;
    if (!answer) result.broken += 1;
    else if (answer.status === 201) {
      latencies.push(performance.now() - from);
      result.accepted += 1;
      const { receipt } = JSON.parse(answer.body) as { receipt: string };
      await ledger.note({ id: sent.id, receipt, status: 201, at: Date.now() });
    } else if (answer.status === 503 || answer.status === 429) result.refused += 1;
    else result.wrong += 1;
  };
  const all: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let passed = 0; passed < seconds; passed = (performance.now() - startedAt) / 1_000) {
    while (all.length < passed * rate) all.push(send());
    await rest(TICK_MS);
  }
  await Promise.all(all);
  await ledger.close();
  agent.destroy();
  return { ...result, p99Ms: percentile(latencies, 0.99) };
}
