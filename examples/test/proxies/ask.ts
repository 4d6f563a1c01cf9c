import { connect as connectHttp2 } from "node:http2";
import { Agent, request } from "node:https";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

const agent = new Agent({ rejectUnauthorized: false, keepAlive: false });

/** The answer's head; its body is still to be read. */
export function open(url: string, { body, ...asked }: Asked = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, family: 4, ...asked }, resolve);
    sent.once("error", reject);
    sent.end(body);
  });
}

/** One request on a connection of its own. */
export async function ask(url: string, asked?: Asked): Promise<Answer> {
  const answer = await open(url, asked);
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

/** Status of the answer over HTTP/2. */
export function askOverHttp2(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const client = connectHttp2(url, { rejectUnauthorized: false });
    client.once("error", reject);
    const stream = client.request({ ":path": new URL(url).pathname });
    stream.once("error", reject);
    stream.once("response", (headers) => {
      client.destroy();
      resolve(Number(headers[":status"]));
    });
    stream.end();
  });
}
