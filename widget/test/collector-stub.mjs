import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import * as testForms from "./forms.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const { receipt, ...others } = testForms;
const flakyForm = { ...testForms.shortForm, slug: "flaky" };
const forms = new Map(
  [...Object.values(others), flakyForm].flatMap((form) =>
    "slug" in form ? [[form.slug, form]] : [],
  ),
);

const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "content-type",
  "access-control-expose-headers": "retry-after",
};

/**
 * A collector on an origin of its own, as on a real page: it serves the built widget, keeps
 * responses in memory by id, and loses its first answer to each response of the form "flaky".
 * Tests learn its address from `/collector-origin.json`, and its log from `/log` on it.
 */
export function collectorStub() {
  const server = createServer(answer);
  return {
    name: "collector-stub",
    serverStart: () => new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve())),
    serverStop: () => new Promise((resolve) => server.close(() => resolve())),
    /** @param {{ path: string }} context */
    serve({ path }) {
      if (path !== "/collector-origin.json") return undefined;
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      return { body: JSON.stringify(`http://127.0.0.1:${port}`), type: "json" };
    },
  };
}

/** @type {{ method: string, path: string, body: string }[]} */
const log = [];
/** @type {Map<string, string>} */
const stored = new Map();

/** @type {import("node:http").RequestListener} */
async function answer(request, response) {
  let body = "";
  for await (const chunk of request) body += chunk;
  const path = new URL(request.url ?? "/", "http://stub").pathname;
  /** @param {number} status @param {unknown} value */
  const send = (status, value, type = "application/json") => {
    response.writeHead(status, { ...cors, "content-type": type });
    response.end(typeof value === "string" ? value : JSON.stringify(value));
  };
  if (request.method === "OPTIONS") return send(204, "");
  if (path === "/log") return send(200, { log, stored: [...stored] });
  log.push({ method: request.method ?? "", path, body });
  const file = dist + path;
  if (existsSync(file) && statSync(file).isFile()) {
    return send(200, readFileSync(file, "utf8"), "text/javascript");
  }
  const [, slug = "", part] = /^\/v1\/forms\/([^/]+)(\/\w+)?$/.exec(path) ?? [];
  const form = forms.get(slug);
  if (!form) return send(404, { code: "form-unknown" });
  if (!part) return send(200, form);
  if (part === "/displays") return send(204, "");
  const { id, answers } = JSON.parse(body);
  const before = stored.get(id);
  if (before && before !== body) return send(409, { code: "id-used" });
  stored.set(id, body);
  if (slug === "flaky" && !before) return request.socket.destroy();
  const comment = answers.comment ?? null;
  const receivedAt = "2027-03-01T10:00:00+02:00";
  return send(before ? 200 : 201, { id, receipt, receivedAt, promisedBy: null, comment });
}
