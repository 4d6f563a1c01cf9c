import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { branchingForm, closedForm, fullForm, receipt, shortForm } from "../../forms.mjs";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));
const forms = new Map(
  [fullForm, shortForm, branchingForm, closedForm].map((form) => [form.slug, form]),
);

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "content-type",
  "access-control-expose-headers": "retry-after",
};

/** What becomes of a response that is sent to `<origin>/as/<behaviour>/`. */
export type Behaviour =
  | "stores"
  | "promises"
  | "never-opens"
  | "never-answers"
  | "loses-first-answer"
  | "breaks-off"
  | "busy"
  | "form-closed"
  | "response-erased"
  | "body-too-large"
  | "origin-not-allowed"
  | "id-used"
  | "response-invalid"
  | "internal";

const statuses: Partial<Record<Behaviour, number>> = {
  busy: 503,
  "form-closed": 410,
  "response-erased": 410,
  "body-too-large": 413,
  "origin-not-allowed": 403,
  "id-used": 409,
  "response-invalid": 422,
  internal: 400,
};

/** One response that was taken in, with how often it came. */
export interface Stored {
  body: string;
  times: number;
}

/**
 * Requests that are never answered. They outlive their page, and a browser opens few connections to
 * one origin: who opens the next page ends them.
 */
export const unanswered = new Set<ServerResponse>();

/** A collector that serves the built widget and answers as its address asks. */
export function stubCollector(stored: Map<string, Stored>): RequestListener {
  return (request, response) => {
    void readBody(request).then((body) => answer(body, stored, request, response));
  };
}

function answer(
  body: string,
  stored: Map<string, Stored>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname } = new URL(request.url ?? "/", "http://collector.example");
  const [, behaviour = "stores", path = pathname] = /^\/as\/([\w-]+)(\/.*)$/.exec(pathname) ?? [];
  const file = dist + path;
  if (request.method === "OPTIONS") return send(response, 204, "");
  if (existsSync(file) && statSync(file).isFile()) {
    return send(response, 200, readFileSync(file, "utf8"), "text/javascript");
  }
  const [, slug = "", part] = /^\/v1\/forms\/([^/]+)(\/\w+)?$/.exec(path) ?? [];
  const form = forms.get(slug);
  if (!form) return send(response, 404, JSON.stringify({ code: "form-unknown" }));
  if (part === "/displays") return send(response, 204, "");
  if (!part && behaviour === "never-opens") return unanswered.add(response);
  if (!part) return send(response, 200, JSON.stringify(form));
  return receive(behaviour as Behaviour, body, stored, request, response);
}

function receive(
  behaviour: Behaviour,
  body: string,
  stored: Map<string, Stored>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (behaviour === "never-answers") return unanswered.add(response);
  if (behaviour === "breaks-off") return request.socket.destroy();
  const status = statuses[behaviour];
  if (status) {
    const errors = [{ path: "answers.comment", message: "is not accepted" }];
    const problem = { status, code: behaviour, ...(status === 422 && { errors }) };
    return send(response, status, JSON.stringify(problem));
  }
  const { id, answers } = JSON.parse(body) as { id: string; answers: { comment?: string } };
  const times = (stored.get(id)?.times ?? 0) + 1;
  stored.set(id, { body, times });
  // A gateway's error, not a cut connection: browsers mend some of those by themselves.
  if (behaviour === "loses-first-answer" && times === 1) return send(response, 502, "");
  const acknowledgement = {
    id,
    receipt,
    receivedAt: "2027-03-01T10:00:00+02:00",
    promisedBy: behaviour === "promises" ? "2027-03-14" : null,
    comment: answers.comment ?? null,
  };
  return send(response, times > 1 ? 200 : 201, JSON.stringify(acknowledgement));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

function send(response: ServerResponse, status: number, body: string, type = "application/json") {
  const wait = status === 503 ? { "retry-after": "60" } : {};
  response.writeHead(status, { ...cors, ...wait, "content-type": `${type}; charset=utf-8` });
  response.end(status === 204 ? undefined : body);
}
