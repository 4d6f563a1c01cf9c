import { Worker } from "node:worker_threads";
import {
  DatabaseBusy,
  StorageFailed,
  type Connection,
  type ConnectionOptions,
  type Row,
} from "./connection.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

interface Waiting {
  resolve: (rows: Row[][]) => void;
  reject: (error: Error) => void;
}

/** The built worker stands beside the built program. */
const WORKER_FILE = new URL("./db-worker.js", import.meta.url);

/**
 * A connection in a thread of its own. `onLost` is called once where the thread ends unasked: from
 * then on every call fails, and no later one can be trusted to work.
 * @throws when the database cannot be opened
 */
export async function openWorkerConnection(
  options: ConnectionOptions,
  onLost: () => void = () => undefined,
  file: URL = WORKER_FILE,
): Promise<Connection> {
  const worker = new Worker(file, { workerData: options });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;
  let isOpen = false;

  const fail = (error: Error) => {
    if (isOpen && !ended) onLost();
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: WorkerAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("rows" in answer) waiter?.resolve(answer.rows);
    else waiter?.reject(toError(answer));
  });
  worker.on("error", fail);
  worker.on("exit", () => fail(new Error("the database thread has ended")));

  const ask = (request: Omit<WorkerRequest, "id">, id = (lastId += 1)) =>
    new Promise<Row[][]>((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.set(id, { resolve, reject });
      if (id > 0) worker.postMessage({ id, ...request } satisfies WorkerRequest);
    });

  await ask({}, 0); // the thread reports once it has opened the file
  isOpen = true;
  return {
    run: (statements, deadlineMs) => ask({ statements, deadlineMs }),
    async truncateLog() {
      const [[row] = []] = await ask({ truncateLog: true });
      return row?.[0] === true;
    },
    async copyInto(file) {
      await ask({ copyInto: file });
    },
    async close() {
      isOpen = false;
      await ask({});
    },
  };
}

function toError({ error, fault }: { error: string; fault: "busy" | "storage" | "other" }): Error {
  if (fault === "busy") return new DatabaseBusy(error);
  return fault === "storage" ? new StorageFailed(error) : new Error(error);
}
