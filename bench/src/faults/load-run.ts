import { fileURLToPath } from "node:url";
import { startChild } from "./child-processes.ts";
import { rest } from "./fault.ts";
import type { LoadPlan, LoadResult } from "./send-load.ts";

/** The load as a process of its own. */
export interface LoadRun {
  /** Acknowledgements so far. */
  acks(): number;
  /** Answers other than acknowledgements so far. */
  refusals(): number;
  /**
   * Resolves when so many more are acknowledged than now.
   * @throws when the load ended before, or got no acknowledgement for two minutes
   */
  more(acks: number): Promise<void>;
  /** Lets it end, and says what became of it. */
  stop(): Promise<LoadResult>;
  /** Resolves when it has ended by itself. */
  result: Promise<LoadResult>;
}

/** A collector that never answers again is not waited for longer. */
const SILENCE_MS = 120_000;

export function startLoad(plan: LoadPlan): LoadRun {
  const file = fileURLToPath(new URL("./load-process.js", import.meta.url));
  const stdio = ["ignore", "inherit", "inherit", "ipc"] as const;
  const child = startChild(process.execPath, [file, JSON.stringify(plan)], { stdio: [...stdio] });
  const seen = { acks: 0, refusals: 0, hasEnded: false };
  const result = new Promise<LoadResult>((resolve, reject) => {
    child.on("message", (message: { acks?: number; refusals?: number; result?: LoadResult }) => {
      seen.acks = message.acks ?? seen.acks;
      seen.refusals = message.refusals ?? seen.refusals;
      if (!message.result) return;
      seen.acks = message.result.acks;
      resolve(message.result);
    });
    child.once("exit", () => {
      seen.hasEnded = true;
      reject(new Error("the load ended without a result"));
    });
  });
  // Whoever waits for the result is told; until somebody does, its end is nobody's fault.
  result.catch(() => undefined);
  return {
    acks: () => seen.acks,
    refusals: () => seen.refusals,
    async more(wanted) {
      const goal = seen.acks + wanted;
      let latest = { acks: seen.acks, at: performance.now() };
      while (seen.acks < goal) {
        if (seen.hasEnded) throw new Error("the load ended early");
        if (seen.acks > latest.acks) latest = { acks: seen.acks, at: performance.now() };
        if (performance.now() - latest.at > SILENCE_MS) {
          throw new Error("no acknowledgement for two minutes");
        }
        await rest(25);
      }
    },
    stop() {
      if (child.connected) child.send("stop");
      return result;
    },
    result,
  };
}
