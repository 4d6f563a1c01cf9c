import { parentPort, workerData } from "node:worker_threads";
import { DatabaseBusy, openConnection, StorageFailed, type Statement } from "./connection.ts";

// A thread that owns one connection. The driver is synchronous inside, so that a lock of seconds
// would otherwise stop every request.

export interface WorkerRequest {
  id: number;
  statements?: Statement[];
  /** Of `monotonicMs`: no attempt begins later. */
  deadlineMs?: number | undefined;
  /** Copy the database into this file. */
  copyInto?: string;
  /** Empty the log. None of these: close and end. */
  truncateLog?: true;
}
export type WorkerAnswer =
  | { id: number; rows: unknown[][][] }
  | { id: number; error: string; fault: "busy" | "storage" | "other" };

const port = parentPort;
if (!port) throw new Error("db/worker.ts runs as a worker thread");
const connection = await openConnection(workerData);

port.on("message", (request: WorkerRequest) => {
  void answer(request);
});
port.postMessage({ id: 0, rows: [] } satisfies WorkerAnswer);

async function answer(request: WorkerRequest): Promise<void> {
  const { id } = request;
  try {
    port?.postMessage({ id, rows: await doAsked(request) } satisfies WorkerAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    port?.postMessage({ id, error: message, fault: faultOf(error) } satisfies WorkerAnswer);
  }
}

async function doAsked(request: WorkerRequest): Promise<unknown[][][]> {
  const { statements, deadlineMs, copyInto, truncateLog } = request;
  if (statements) return connection.run(statements, deadlineMs);
  if (copyInto !== undefined) await connection.copyInto(copyInto);
  else if (truncateLog) return [[[await connection.truncateLog()]]];
  else {
    await connection.close();
    // After the answer, nothing keeps the thread.
    setImmediate(() => port?.close());
  }
  return [];
}

function faultOf(error: unknown): "busy" | "storage" | "other" {
  if (error instanceof DatabaseBusy) return "busy";
  return error instanceof StorageFailed ? "storage" : "other";
}
