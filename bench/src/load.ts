import { randomBytes } from "node:crypto";
import { createConnection, type Socket } from "node:net";
import { performance } from "node:perf_hooks";

/** One run: a fixed number of responses over a fixed number of keep-alive connections. */
export interface LoadPlan {
  port: number;
  path: string;
  connections: number;
  requests: number;
  /** Everything of the body but the id. */
  body: Record<string, unknown>;
  /** Status and a piece of text that every answer must have. */
  expect: { status: number; text: string };
}

export interface LoadResult {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  acknowledged: number;
  /** Answers by status where they were not as expected. */
  refused: Record<string, number>;
}

/** Written on bare sockets: node:http's client costs more than the servers that are measured. */
export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const latencies: number[] = [];
  const refused: Record<string, number> = {};
  let sent = 0;
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: plan.connections }, worker));
  const seconds = (performance.now() - startedAt) / 1000;
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / seconds,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    acknowledged: latencies.length,
    refused,
  };

  async function worker(): Promise<void> {
    let connection = await connect(plan.port);
    while (sent < plan.requests) {
      sent += 1;
      const from = performance.now();
      const answer = await connection.ask(toRequest(plan));
      const isExpected =
        answer.status === plan.expect.status && answer.body.includes(plan.expect.text);
      if (isExpected) latencies.push(performance.now() - from);
      else refused[answer.status] = (refused[answer.status] ?? 0) + 1;
      if (answer.closes) connection = await connect(plan.port);
    }
    connection.socket.destroy();
  }
}

/** Milliseconds; 0 when there is none. `sorted` ascends. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function toRequest({ path, port, body }: LoadPlan): string {
  const json = JSON.stringify({ id: createId(), ...body });
  return (
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`
  );
}

/** UUIDv7. Source: RFC 9562 §5.7. */
export function createId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const random = randomBytes(10).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}

interface Answer {
  status: number;
  body: string;
  /** The server ends the connection after this answer. */
  closes: boolean;
}

interface Connection {
  socket: Socket;
  /** One request at a time. @throws when the connection breaks before the answer. */
  ask(request: string): Promise<Answer>;
}

function connect(port: number): Promise<Connection> {
  const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
  let received = "";
  let settle: ((answer: Answer) => void) | undefined;
  let fail: ((error: Error) => void) | undefined;
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    const answer = readAnswer(received);
    if (!answer) return;
    received = "";
    settle?.(answer);
  });
  socket.on("error", (error) => fail?.(error));
  socket.on("close", () => fail?.(new Error("the connection closed before the answer")));
  return new Promise((resolve, reject) => {
    fail = reject;
    socket.on("connect", () =>
      resolve({
        socket,
        ask: (request) =>
          new Promise((done, failed) => {
            settle = done;
            fail = failed;
            socket.write(request);
          }),
      }),
    );
  });
}

/** A whole answer out of the bytes so far; undefined while it is not. */
function readAnswer(received: string): Answer | undefined {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = received.slice(0, end);
  const body = received.slice(end + 4);
  const closes = /\r\nconnection: close/i.test(head);
  const status = Number(head.slice(9, 12));
  if (/\r\ntransfer-encoding: chunked/i.test(head)) {
    return body.endsWith("0\r\n\r\n") ? { status, body, closes } : undefined;
  }
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return body.length >= length ? { status, body, closes } : undefined;
}
