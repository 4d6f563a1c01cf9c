import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";

/** What becomes of one try to send; `weight` is its share. */
const faults = [
  { name: "none", weight: 40 },
  { name: "answer lost", weight: 12 },
  { name: "cut before the collector", weight: 8 },
  { name: "cut in the middle of the body", weight: 6 },
  { name: "503 instead", weight: 6 },
  { name: "503 though stored", weight: 5 },
  { name: "answer cut in its middle", weight: 5 },
  { name: "delivered twice at once", weight: 8 },
  { name: "delivered again later", weight: 5 },
  { name: "slow", weight: 5 },
] as const;

export type Fault = (typeof faults)[number]["name"];

export interface FaultProxy {
  url: string;
  /** Every body that clients tried to send, by its id. */
  tried: Map<string, Set<string>>;
  /** Tries by what became of them. */
  counts: Map<Fault, number>;
  close(): void;
}

const slowMs = 300;

/** Stands between clients and a collector, and lets tries to send a response come to harm. */
export async function startFaultProxy(collectorUrl: string, seed: number): Promise<FaultProxy> {
  const random = createRandom(seed);
  const tried: FaultProxy["tried"] = new Map();
  const counts: FaultProxy["counts"] = new Map();
  const server = createServer((request, response) => {
    void readBody(request).then(
      async (body) => {
        const forward = () => forwardTo(collectorUrl, request, body);
        const isResponse = request.method === "POST" && request.url?.endsWith("/responses");
        if (!isResponse) return answerWith(response, await forward());
        note(tried, body.toString());
        const fault = pickFault(random());
        counts.set(fault, (counts.get(fault) ?? 0) + 1);
        await harm(fault, { response, forward, collectorUrl, request, body });
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    tried,
    counts,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Answer {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

interface Try {
  response: ServerResponse;
  /** Undefined where the collector did not answer. */
  forward: () => Promise<Answer | undefined>;
  collectorUrl: string;
  request: IncomingMessage;
  body: Buffer;
}

async function harm(fault: Fault, { response, forward, ...of }: Try): Promise<void> {
  switch (fault) {
    case "answer lost":
      await forward();
      response.destroy();
      return;
    case "cut before the collector":
      response.destroy();
      return;
    case "cut in the middle of the body":
      await forwardTo(of.collectorUrl, of.request, of.body, of.body.length >> 1);
      response.destroy();
      return;
    case "503 instead":
      return answerBusy(response);
    case "503 though stored":
      await forward();
      return answerBusy(response);
    case "answer cut in its middle":
      return answerWith(response, await forward(), true);
    case "delivered twice at once":
      return answerWith(response, (await Promise.all([forward(), forward()]))[1]);
    case "delivered again later":
      answerWith(response, await forward());
      await forward();
      return;
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      return answerWith(response, await forward());
    default:
      return answerWith(response, await forward());
  }
}

function answerBusy(response: ServerResponse): void {
  response.writeHead(503, {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "retry-after",
    "retry-after": "1",
  });
  response.end();
}

function answerWith(response: ServerResponse, answer: Answer | undefined, isCut = false): void {
  if (!answer) return void response.destroy();
  const { connection: _, "transfer-encoding": __, ...headers } = answer.headers;
  const { length } = answer.body;
  response.writeHead(answer.status, { ...headers, "content-length": length });
  if (!isCut) return void response.end(answer.body);
  response.write(answer.body.subarray(0, length >> 1), () => response.destroy());
}

/** Sends the request on; with `cutAt` only so many bytes of its body, and hangs up. */
function forwardTo(
  collectorUrl: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  cutAt?: number,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const onward = ask(new URL(url ?? "/", collectorUrl), { method, headers }, (answer) => {
      readBody(answer).then(
        (whole) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: whole }),
        () => resolve(undefined),
      );
    });
    onward.on("error", () => resolve(undefined));
    if (cutAt === undefined) onward.end(body);
    else onward.write(body.subarray(0, cutAt), () => onward.destroy());
  });
}

async function readBody(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function note(tried: FaultProxy["tried"], body: string): void {
  const { id } = JSON.parse(body) as { id: string };
  tried.set(id, (tried.get(id) ?? new Set()).add(body));
}

const weights = faults.reduce((sum, { weight }) => sum + weight, 0);

function pickFault(share: number): Fault {
  let left = share * weights;
  return faults.find(({ weight }) => (left -= weight) < 0)?.name ?? "none";
}

/** 0 to 1, the same sequence for the same seed. Source: Park and Miller 1988, minimal standard. */
export function createRandom(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
