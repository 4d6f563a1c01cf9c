import type { FailureCause } from "@respons/texts/widget";
import type { Acknowledgement, FieldError, ProblemCode } from "@respons/wire";
import { limits } from "@respons/wire/limits";

export type SendResult =
  | { kind: "stored"; acknowledgement: Acknowledgement }
  | { kind: "invalid"; errors: readonly FieldError[] }
  | { kind: "failed"; cause: FailureCause; retryAfterSeconds?: number };

export interface SenderDeps {
  fetch: typeof globalThis.fetch;
  wait: (delayMs: number) => Promise<void>;
  random: () => number;
  isOnline: () => boolean;
  /** Called before each try after the first. */
  onRetry: () => void;
}

const delaysMs = [1_000, 4_000];
/** A longer `Retry-After` is told to the person instead of being waited for. */
const longestWaitMs = 10_000;
const timeoutMs = 20_000;
/** Browsers refuse `keepalive` above 64 KiB of such bodies in flight. */
const keepaliveBytes = 60_000;

const causes: Partial<Record<ProblemCode, FailureCause>> = {
  "origin-not-allowed": "origin",
  "form-closed": "closed",
  "response-erased": "erased",
  "body-too-large": "too-large",
  "id-used": "id-used",
};

const defaultDeps: SenderDeps = {
  fetch: (...request) => fetch(...request),
  wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  random: Math.random,
  isOnline: () => navigator.onLine,
  onRetry: () => undefined,
};

/**
 * Sends one body; every try carries the same bytes, so that the same `id` is stored once.
 * Network errors, 429, 503 and other 5xx are tried again with jitter; nothing else is. Never throws.
 */
export async function sendResponse(
  url: string,
  body: string,
  options: Partial<SenderDeps> = {},
): Promise<SendResult> {
  const deps = { ...defaultDeps, ...options };
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > limits.bodyBytes) return { kind: "failed", cause: "too-large" };
  for (let tries = 0; ; tries += 1) {
    const { retry, ...result } = await tryOnce(url, body, bytes, deps);
    const delayMs = delaysMs[tries];
    if (!retry || delayMs === undefined) return result.outcome;
    const waitMs = Math.max(delayMs * (0.5 + deps.random()), retry.afterMs);
    if (waitMs > longestWaitMs || !deps.isOnline()) return result.outcome;
    deps.onRetry();
    await deps.wait(waitMs);
  }
}

interface Try {
  outcome: SendResult;
  retry?: { afterMs: number };
}

async function tryOnce(url: string, body: string, bytes: number, deps: SenderDeps): Promise<Try> {
  try {
    const answer = await deps.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "error",
      keepalive: bytes < keepaliveBytes,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await readAnswer(answer);
  } catch {
    const cause = deps.isOnline() ? "unreachable" : "offline";
    return { outcome: { kind: "failed", cause }, retry: { afterMs: 0 } };
  }
}

/** @throws where the answer cannot be one of the collector's: the outcome is then unknown. */
async function readAnswer(answer: Response): Promise<Try> {
  if (answer.status === 200 || answer.status === 201) {
    const acknowledgement = (await answer.json()) as Acknowledgement;
    if (typeof acknowledgement.receipt !== "string") throw new TypeError("no receipt");
    return { outcome: { kind: "stored", acknowledgement } };
  }
  if (answer.status === 429 || answer.status === 503) return toBusy(answer);
  if (answer.status >= 500) {
    return { outcome: { kind: "failed", cause: "unreachable" }, retry: { afterMs: 0 } };
  }
  const problem = await readProblem(answer);
  if (answer.status === 422 && problem.errors?.length) {
    return { outcome: { kind: "invalid", errors: problem.errors } };
  }
  const byCode = problem.code && causes[problem.code];
  const cause = byCode ?? (answer.status === 413 ? "too-large" : "refused");
  return { outcome: { kind: "failed", cause } };
}

function toBusy(answer: Response): Try {
  // Retry-After may also be a date; the collector sends seconds. Source: RFC 9110 §10.2.3.
  const seconds = Math.ceil(Number(answer.headers.get("retry-after"))) || 0;
  const retryAfter = seconds > 0 ? { retryAfterSeconds: seconds } : {};
  return {
    outcome: { kind: "failed", cause: "busy", ...retryAfter },
    retry: { afterMs: seconds * 1000 },
  };
}

interface ReadProblem {
  code?: ProblemCode;
  errors?: readonly FieldError[];
}

/** The problem details; empty where the answer has none, such as a proxy's own 413 page. */
async function readProblem(answer: Response): Promise<ReadProblem> {
  try {
    return ((await answer.json()) as ReadProblem | null) ?? {};
  } catch {
    return {};
  }
}
