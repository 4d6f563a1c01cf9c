import type { FailureCause } from "@respons/texts/widget";
import type { Acknowledgement, FieldError, ProblemCode } from "@respons/wire";
import { limits } from "@respons/wire/limits";
import { post } from "./collector-requests.ts";

/** What became of one body; "sent" means stored. */
export type SendResult =
  | { name: "sent"; acknowledgement: Acknowledgement }
  | { name: "invalid"; errors: readonly FieldError[] }
  | { name: "failed"; cause: FailureCause | ProblemCode; retryAfterSeconds?: number };

const delaysMs = [1_000, 4_000];
/** A longer `Retry-After` is told to the person instead of being waited for. */
const longestWaitMs = 10_000;
const timeoutMs = 20_000;
/** Browsers refuse `keepalive` where bodies in flight pass 64 KiB. */
const keepaliveBytes = 60_000;

/**
 * Sends one body; every try carries the same bytes, so that the same `id` is stored once.
 * Network errors, 429, 503 and other 5xx are tried again after `pause`, which gets milliseconds
 * with jitter; nothing else is. Never throws.
 */
export async function sendResponse(
  url: string,
  body: string,
  pause: (waitMs: number) => Promise<unknown>,
): Promise<SendResult> {
  const bytes = new TextEncoder().encode(body).length;
  if (bytes > limits.bodyBytes) return { name: "failed", cause: "body-too-large" };
  for (let tries = 0; ; tries += 1) {
    const result = await tryOnce(url, body, bytes < keepaliveBytes);
    const delayMs = delaysMs[tries];
    if (delayMs === undefined || !mayPass(result) || !navigator.onLine) return result;
    const askedMs = (result.retryAfterSeconds ?? 0) * 1000;
    const waitMs = Math.max(askedMs, delayMs * (0.5 + Math.random()));
    if (waitMs > longestWaitMs) return result;
    await pause(waitMs);
  }
}

type Failed = Extract<SendResult, { name: "failed" }>;

/** Whether the failure can pass by itself; whether the response was stored is then not known. */
export function mayPass(result: SendResult): result is Failed {
  return result.name === "failed" && ["unreachable", "offline", "busy"].includes(result.cause);
}

async function tryOnce(url: string, body: string, keepalive: boolean): Promise<SendResult> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    return await readAnswer(await post(url, body, { keepalive, signal, redirect: "error" }));
  } catch {
    return { name: "failed", cause: navigator.onLine ? "unreachable" : "offline" };
  }
}

/** @throws where the answer cannot be one of the collector's: the outcome is then not known. */
async function readAnswer(answer: Response): Promise<SendResult> {
  const { status } = answer;
  if (status === 200 || status === 201) {
    const acknowledgement = (await answer.json()) as Acknowledgement;
    if (!acknowledgement.receipt) throw new TypeError("no receipt");
    return { name: "sent", acknowledgement };
  }
  if (status === 429 || status === 503) {
    // The collector sends seconds; a proxy's date becomes NaN and is left out. Source: RFC 9110 §10.2.3.
    const seconds = Number(answer.headers.get("retry-after")) || 0;
    return {
      name: "failed",
      cause: "busy",
      ...(seconds > 0 && { retryAfterSeconds: Math.ceil(seconds) }),
    };
  }
  if (status >= 500) return { name: "failed", cause: "unreachable" };
  return readProblem(status, await answer.json().catch(() => ({})));
}

interface ReadProblem {
  code?: ProblemCode;
  errors?: readonly FieldError[];
}

/** A refusal; `problem` is empty where a proxy answered with a page of its own. */
function readProblem(status: number, { code, errors }: ReadProblem): SendResult {
  if (errors) return { name: "invalid", errors };
  return { name: "failed", cause: code ?? (status === 413 ? "body-too-large" : "internal") };
}
