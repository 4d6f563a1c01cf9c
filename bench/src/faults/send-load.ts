import { Agent, request } from "node:http";
import { percentile, rest } from "./fault.ts";
import { openLedger, type Ledger } from "./ledger.ts";
import { createResponse, type Sent } from "./response-body.ts";

export interface LoadPlan {
  port: number;
  /** Every 2xx is written here and synced before its connection goes on. */
  ledger: string;
  connections: number;
  /** A connection rests so long after each acknowledgement. */
  pauseMs?: number;
  /** A try without an answer for so long is given up; by default longer than any lock. */
  answerTimeoutMs?: number;
  /** Only the first so many; without it until it is told to stop. */
  requests?: number;
}

/** What became of the load. */
export interface LoadResult {
  acks: number;
  /** Acknowledgements of what had been stored before: a try whose answer was lost. */
  repeats: number;
  /** Answers other than 2xx, by status. */
  refused: Record<string, number>;
  /** Refusals for the time being without a `Retry-After`. */
  withoutRetryAfter: number;
  /** Tries that got no answer. */
  broken: number;
  /** Responses that were given up when the load ended: nobody knows whether they are stored. */
  unknown: number;
  p50Ms: number;
  p99Ms: number;
}

/** Longer than what the collector itself waits for a lock. */
const ANSWER_TIMEOUT_MS = 20_000;
/** First and longest wait between tries of one response; what `Retry-After` wishes is longer. */
const RETRY_MS = 40;
const LONGEST_RETRY_MS = 640;
/** What is in flight when the load ends may still be tried for so long. */
const LAST_TRIES_MS = 15_000;

/** Sends responses one after the other on each connection, each until it is acknowledged. */
export function createLoad(plan: LoadPlan) {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
  const latencies: number[] = [];
  const result = { acks: 0, repeats: 0, withoutRetryAfter: 0, broken: 0, unknown: 0 };
  const refused: Record<string, number> = {};
  let started = 0;
  const end = { stopAt: Infinity };

  const work = async (ledger: Ledger): Promise<void> => {
    while (end.stopAt === Infinity && started < (plan.requests ?? Infinity)) {
      started += 1;
      if (!(await sendUntilAcknowledged(createResponse(), ledger))) result.unknown += 1;
      if (plan.pauseMs) await rest(plan.pauseMs);
    }
  };

  const sendUntilAcknowledged = async (sent: Sent, ledger: Ledger): Promise<boolean> => {
    for (let waitMs = RETRY_MS; Date.now() < end.stopAt + LAST_TRIES_MS;) {
      const from = performance.now();
      const answer = await post(agent, plan, sent);
      if (!answer) result.broken += 1;
      else if (answer.status === 201 || answer.status === 200) {
        const { receipt } = JSON.parse(answer.body) as { receipt: string };
        await ledger.note({ id: sent.id, receipt, status: answer.status, at: Date.now() });
        latencies.push(performance.now() - from);
        result.acks += 1;
        if (answer.status === 200) result.repeats += 1;
        return true;
      } else {
        refused[answer.status] = (refused[answer.status] ?? 0) + 1;
        const isForNow = answer.status === 503 || answer.status === 429;
        if (isForNow && answer.retryAfter === undefined) result.withoutRetryAfter += 1;
      }
      await rest(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_RETRY_MS);
    }
    return false;
  };

  return {
    async run(): Promise<LoadResult> {
      const ledger = await openLedger(plan.ledger);
      await Promise.all(Array.from({ length: plan.connections }, () => work(ledger)));
      await ledger.close();
      agent.destroy();
      const p50Ms = percentile(latencies, 0.5);
      return { ...result, refused, p50Ms, p99Ms: percentile(latencies, 0.99) };
    },
    stop() {
      end.stopAt = Date.now();
    },
    soFar: () => ({
      acks: result.acks,
      refusals: Object.values(refused).reduce((sum, count) => sum + count, 0),
    }),
  };
}

interface Answer {
  status: number;
  body: string;
  retryAfter: string | undefined;
}

/** Undefined where no whole answer came. */
export function post(
  agent: Agent,
  { port, answerTimeoutMs = ANSWER_TIMEOUT_MS }: { port: number; answerTimeoutMs?: number },
  sent: Sent,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(sent.body),
      "x-forwarded-for": sent.address,
    };
    const path = "/v1/forms/booking/responses";
    const to = { agent, host: "127.0.0.1", port, path, method: "POST", headers };
    const asked = request(to, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        body += chunk;
      });
      answer.on("error", () => resolve(undefined));
      answer.on("close", () => {
        const { statusCode: status = 0, headers } = answer;
        resolve(answer.complete ? { status, body, retryAfter: headers["retry-after"] } : undefined);
      });
    });
    // For the whole answer: one that comes byte by byte never leaves the socket idle.
    const limit = setTimeout(() => asked.destroy(), answerTimeoutMs);
    asked.on("close", () => clearTimeout(limit));
    asked.on("error", () => resolve(undefined));
    asked.end(sent.body);
  });
}
