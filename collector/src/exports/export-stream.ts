import { createHash } from "node:crypto";
import type { RunningExport } from "./running-exports.ts";

/** A client that takes nothing for this long has gone or forgotten; its place is wanted. */
const MAX_STALL_MS = 10 * 60_000;

/**
 * The file as a body: the next part is made when the client has taken the one before. Where it
 * cannot be made whole the connection is cut: a clean end would pass a part for the whole.
 */
export function streamExport(
  parts: AsyncIterable<Uint8Array>,
  running: RunningExport,
  on: {
    end: (error: unknown) => Promise<void>;
    /** Undefined where there is no connection: then the stream fails. */
    cut: (() => void) | undefined;
  },
): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  const hash = createHash("sha256");
  let stalled: ReturnType<typeof setTimeout> | undefined;
  const end = async (state: "complete" | "stopped", error?: unknown) => {
    clearTimeout(stalled);
    const isFirst = running.status.state === "running";
    running.end(state, state === "complete" ? hash.digest("hex") : null);
    if (state === "stopped") void iterator.return?.();
    if (isFirst) await on.end(error);
  };
  const fail = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    // A failing stream would make the server write its message into the file, and into its output.
    if (on.cut) on.cut();
    else controller.error(new Error("the export was stopped"));
  };
  return new ReadableStream(
    {
      start(controller) {
        running.stop = () => {
          if (running.status.state !== "running") return;
          fail(controller);
          void end("stopped");
        };
        stalled = setTimeout(running.stop, MAX_STALL_MS).unref();
      },
      async pull(controller) {
        stalled?.refresh();
        try {
          const { done, value } = await iterator.next();
          if (running.status.state !== "running") return;
          if (done) {
            await end("complete");
            controller.close();
          } else {
            hash.update(value);
            running.status.bytes += value.length;
            controller.enqueue(value);
          }
        } catch (error) {
          await end("stopped", error);
          fail(controller);
        }
      },
      cancel: () => end("stopped"),
    },
    { highWaterMark: 0 },
  );
}
