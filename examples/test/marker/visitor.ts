import { request } from "node:http";

export interface Answer {
  status: number;
  body: Buffer;
  text: string;
}

export interface Asked {
  method?: string;
  /** Sent as JSON, or as it stands where it is text. */
  body?: object | string;
  headers?: Record<string, string>;
}

export type Visit = (path: string, asked?: Asked) => Promise<Answer>;

/** Who asks from one address of this machine, says the same of themselves and keeps cookies. */
export function createVisitor(
  url: string,
  { from, headers = {} }: { from?: string; headers?: Record<string, string> },
): Visit {
  const cookies = new Map<string, string>();
  return (path, { method, body, headers: more } = {}) =>
    new Promise((resolve, reject) => {
      const sent = typeof body === "object" ? JSON.stringify(body) : body;
      const type = typeof body === "object" ? "application/json" : FORM_TYPE;
      const outgoing = request(`${url}${path}`, {
        method: method ?? (body === undefined ? "GET" : "POST"),
        ...(from ? { localAddress: from } : {}),
        headers: {
          ...(sent === undefined ? {} : { "content-type": type }),
          ...(cookies.size > 0
            ? { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") }
            : {}),
          ...headers,
          ...more,
        },
      });
      outgoing.once("error", reject);
      outgoing.once("response", (incoming) => {
        for (const line of incoming.headers["set-cookie"] ?? []) {
          const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
          cookies.set(name, value);
        }
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.once("error", reject);
        incoming.once("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({ status: incoming.statusCode ?? 0, body: whole, text: whole.toString() });
        });
      });
      outgoing.end(sent);
    });
}

const FORM_TYPE = "application/x-www-form-urlencoded";
