import { Worker } from "node:worker_threads";
import { DatabaseBusy, type Connection, type ConnectionOptions, type Row } from "./connection.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker.ts";

interface Waiting {
  resolve: (rows: Row[][]) => void;
  reject: (error: Error) => void;
}

/** The built worker stands beside the built program. */
const WORKER_FILE = new URL("./db-worker.js", import.meta.url);

/** A connection in a thread of its own. @throws when the database cannot be opened. */
export async function openWorkerConnection(options: ConnectionOptions): Promise<Connection> {
  const worker = new Worker(WORKER_FILE, { workerData: options });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;

  const fail = (error: Error) => {
    ended = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: WorkerAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("rows" in answer) waiter?.resolve(answer.rows);
    else waiter?.reject(answer.busy ? new DatabaseBusy(answer.error) : new Error(answer.error));
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
  return {
    run: (statements) => ask({ statements }),
    async copyInto(file) {
      await ask({ copyInto: file });
    },
    async close() {
      await ask({});
    },
  };
}
