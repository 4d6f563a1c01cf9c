import { fileURLToPath } from "node:url";
import { runToEnd } from "./child-processes.ts";
import { rest, type Fault } from "./fault.ts";
import type { RungResult } from "./open-load.ts";
import { findDeadRoutes, underLoad } from "./under-load.ts";

const rates = [50, 100, 200, 500, 1_000, 2_000];
/** What a client may wait for who is not refused, and the collector to be itself again. */
const MOST_P99_MS = 2_000;
const MOST_RECOVERY_MS = 10_000;

export const overload: Fault = {
  number: "4.15",
  name: "overload",
  title: "More than it can take",
  what:
    `Responses arrive at ${rates.join(", ")} a second, whether or not earlier ones are answered, as ` +
    "from that many people; one that finds 1,900 waiting is held back, as it could not connect. " +
    "What is too much must be refused with 503 or 429, what is taken be kept, " +
    `with a p99 under ${MOST_P99_MS / 1_000} s, and the collector be itself again within ` +
    `${MOST_RECOVERY_MS / 1_000} s.`,
  limitMs: 300_000,
  run(world) {
    const seconds = world.isShort ? 2 : 15;
    return underLoad(world, { connections: 1, pauseMs: 200 }, async (loaded) => {
      const { port, ledger, collector } = loaded;
      const broken: string[] = [];
      const figures: Record<string, string | number> = {};
      for (const rate of rates) {
        const rung = await climb(port, ledger, rate, seconds);
        const { accepted, refused, broken: unanswered, heldBack, p99Ms } = rung;
        figures[`at ${rate}/s`] =
          `${accepted} taken, ${refused} refused, ${unanswered} unanswered, ${heldBack} held back, p99 ${p99Ms} ms`;
        if (rung.wrong > 0) broken.push(`at ${rate}/s ${rung.wrong} were answered otherwise`);
        if (!world.isShort && p99Ms > MOST_P99_MS) broken.push(`at ${rate}/s p99 was ${p99Ms} ms`);
        world.say(`${rate}/s`);
      }
      const startedAt = performance.now();
      let dead = await findDeadRoutes(collector.url);
      while (dead.length > 0 && performance.now() - startedAt < MOST_RECOVERY_MS) {
        await rest(100);
        dead = await findDeadRoutes(collector.url);
      }
      figures["recovered after ms"] = Math.round(performance.now() - startedAt);
      return { figures, broken: [...broken, ...dead] };
    });
  },
};

async function climb(port: number, ledger: string, rate: number, seconds: number) {
  const file = fileURLToPath(new URL("./open-load-process.js", import.meta.url));
  const plan = JSON.stringify({ port, ledger, rate, seconds });
  const { code, output } = await runToEnd(process.execPath, [file, plan]);
  if (code !== 0) throw new Error(`the load ended: ${output.slice(-300)}`);
  return JSON.parse(output) as RungResult;
}
