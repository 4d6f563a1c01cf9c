import type { Log } from "../http/log.ts";
import { framesOf } from "../http/problem.ts";

/**
 * Ends the process for a fault that nothing else has caught: what is committed is safe, the
 * supervisor starts anew, and a state that nobody foresaw answers nobody. One line of the log,
 * without the message, which may hold what a client wrote.
 */
export function endOnFault(log: Log): void {
  const end = (error: unknown) => {
    const isError = error instanceof Error;
    const message = `ended by a fault (${isError ? error.name : typeof error})`;
    log({ level: "error", message, frames: isError ? framesOf(error) : [] });
    process.exit(1);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

/** Ends the process when a thread of the database is gone: no answer could be trusted any more. */
export function endOnLostThread(log: Log): () => void {
  return () => {
    log({ level: "error", message: "ended: a thread of the database is gone" });
    process.exit(1);
  };
}
