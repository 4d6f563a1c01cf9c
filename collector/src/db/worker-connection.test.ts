import { describe, expect, it } from "vitest";
import { openWorkerConnection } from "./worker-connection.ts";

/** A thread that opens nothing, and ends when it is asked for anything but to close. */
const mortal = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.postMessage({ id: 0, rows: [] });
    parentPort.on("message", ({ id, statements }) => {
      if (statements) process.exit(3);
      parentPort.postMessage({ id, rows: [] });
      parentPort.close();
    });`)}`,
);
const nothing = { url: "file:none", role: "writer" } as const;

describe("a thread of the database", () => {
  it("is said to be lost once when it ends unasked, and every call fails from then on", async () => {
    let losses = 0;
    const connection = await openWorkerConnection(nothing, () => (losses += 1), mortal);
    const calls = [connection.run([]), connection.run([])];
    await expect(Promise.all(calls)).rejects.toThrow("the database thread has ended");
    await expect(connection.run([])).rejects.toThrow("the database thread has ended");
    expect(losses).toBe(1);
  });

  it("is not lost when it is closed", async () => {
    let losses = 0;
    const connection = await openWorkerConnection(nothing, () => (losses += 1), mortal);
    await connection.close();
    await expect(connection.run([])).rejects.toThrow();
    expect(losses).toBe(0);
  });
});
