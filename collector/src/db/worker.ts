import { parentPort, workerData } from "node:worker_threads";
import { DatabaseBusy, openConnection, type Statement } from "./connection.ts";

// A thread that owns one connection. The driver is synchronous inside, so that a lock of seconds
// would otherwise stop every request.

export interface WorkerRequest {
  id: number;
  statements?: Statement[];
  /** Copy the database into this file. Neither: close and end. */
  copyInto?: string;
}
export type WorkerAnswer =
  | { id: number; rows: unknown[][][] }
  | { id: number; error: string; busy: boolean };

const port = parentPort;
if (!port) throw new Error("db/worker.ts runs as a worker thread");
const connection = await openConnection(workerData);

port.on("message", (request: WorkerRequest) => {
  void answer(request);
});
port.postMessage({ id: 0, rows: [] } satisfies WorkerAnswer);

async function answer({ id, statements, copyInto }: WorkerRequest): Promise<void> {
  try {
    if (copyInto !== undefined) {
      await connection.copyInto(copyInto);
      port?.postMessage({ id, rows: [] } satisfies WorkerAnswer);
      return;
    }
    if (!statements) {
      await connection.close();
      port?.postMessage({ id, rows: [] } satisfies WorkerAnswer);
      port?.close();
      return;
    }
    port?.postMessage({ id, rows: await connection.run(statements) } satisfies WorkerAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const busy = error instanceof DatabaseBusy;
    port?.postMessage({ id, error: message, busy } satisfies WorkerAnswer);
  }
}
