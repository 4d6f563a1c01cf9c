import { connect, type Socket } from "node:net";
import { createBody } from "./bodies.ts";
import { quantile } from "./compare-times.ts";

const SOCKETS = 500;
const DRIP_MS = 500;
const ASKED = 200;

const heads = [
  "POST /v1/forms/feedback/responses HTTP/1.1\r\nHost: a\r\nX-Slow: ",
  "POST /v1/forms/feedback/responses HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n",
];

export interface SlowSockets {
  /** Open at the end of the measurement. */
  open: number;
  p50Ms: number;
  p95Ms: number;
  refused: number;
}

/** What a usual client waits while so many send their head, or their body, byte by byte. */
export async function measureBesideSlowSockets(port: number): Promise<SlowSockets> {
  const sockets = Array.from({ length: SOCKETS }, (_, n) => drip(port, heads[n % 2] ?? ""));
  await Promise.all(sockets.map((socket) => new Promise((done) => socket.once("connect", done))));
  const times: number[] = [];
  let refused = 0;
  for (let n = 0; n < ASKED; n += 1) {
    const begun = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/v1/forms/feedback/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: createBody(0xf0000 + n, `Vanlig respons nummer ${n}.`),
    });
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    if (answer.status !== 201) refused += 1;
  }
  const open = sockets.filter((socket) => !socket.destroyed).length;
  for (const socket of sockets) socket.destroy();
  return { open, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), refused };
}

function drip(port: number, head: string): Socket {
  const socket = connect(port, "127.0.0.1", () => socket.write(head));
  const timer = setInterval(() => socket.write("a"), DRIP_MS);
  socket.on("error", () => undefined);
  socket.on("data", () => undefined);
  socket.once("close", () => clearInterval(timer));
  return socket;
}
