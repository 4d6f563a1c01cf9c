import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { sendRaw } from "./raw-request.ts";
import { listen, stopListening } from "./server.ts";

let server: Server;
let port: number;
let lines: string[];

beforeAll(async () => {
  const collector = await openTestCollector();
  lines = collector.lines;
  server = await listen(collector.app, { port: 0, host: "127.0.0.1" });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => stopListening(server, 0));
afterEach(async () => {
  expect((await ask(get("/livez", CLOSE))).status).toBe(200);
  expect(lines.join("")).not.toContain('"level":"error"');
});

/** The one answer to these bytes. @throws where there is none, or another */
async function ask(bytes: string | Buffer) {
  const answers = await sendRaw(port, bytes);
  const [answer] = answers;
  if (!answer || answers.length > 1) {
    throw new Error(`${answers.length} answers: ${answers.map(({ status }) => status).join(" ")}`);
  }
  return answer;
}

const PATH = "/v1/forms/visit/responses";
const JSON_TYPE = "Content-Type: application/json";
const post = (headers: string[], body: string, path = PATH) =>
  [`POST ${path} HTTP/1.1`, "Host: localhost", JSON_TYPE, ...headers, "", body].join("\r\n");
const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");
const SECOND = "GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n";
/** Where it is not about the connection, it need not be waited for. */
const CLOSE = "Connection: close";
const chunked = "Transfer-Encoding: chunked";
const json = JSON.stringify(validResponse());
const size = `Content-Length: ${Buffer.byteLength(json)}`;

it("waits for nobody longer than it has to", () => {
  expect(server.headersTimeout).toBe(10_000);
  expect(server.requestTimeout).toBe(30_000);
  expect(server.keepAliveTimeout).toBe(5_000);
  expect(server.maxRequestsPerSocket).toBe(1_000);
  expect(server.maxConnections).toBe(2_000);
});

describe("bytes that a proxy could read otherwise get one refusal, and what hides in them none", () => {
  it.each([
    ["a length and chunks", post(["Content-Length: 4", chunked], `0\r\n\r\n${SECOND}`)],
    ["chunks and a length", post([chunked, "Content-Length: 4"], `0\r\n\r\n${SECOND}`)],
    ["two lengths", post(["Content-Length: 0", "Content-Length: 44"], SECOND)],
    ["the same length twice", post(["Content-Length: 0", "Content-Length: 0"], "")],
    ["a list of lengths", post(["Content-Length: 0, 44"], SECOND)],
    ["a length with a sign", post(["Content-Length: +5"], "12345")],
    ["a length below nothing", post(["Content-Length: -1"], "")],
    ["a length that is no number", post(["Content-Length: 0x10"], "")],
    ["a space before the colon", post(["Transfer-Encoding : chunked"], `0\r\n\r\n${SECOND}`)],
    ["a coding that is not known", post(["Transfer-Encoding: xchunked"], SECOND)],
    ["chunks that are not last", post(["Transfer-Encoding: chunked, identity"], SECOND)],
    ["a chunk of no number", post([chunked], `zz\r\n${json}\r\n0\r\n\r\n`)],
    ["a chunk with a sign", post([chunked], `-1\r\n${json}\r\n0\r\n\r\n`)],
    ["a chunk beyond all numbers", post([chunked], `fffffffffffffffff\r\n${json}`)],
    ["a chunk longer than it says", post([chunked], `2\r\n{}{}\r\n0\r\n\r\n`)],
    ["line feeds alone", "GET /readyz HTTP/1.1\nHost: localhost\n\n"],
    ["a carriage return in a header", get("/readyz", "X: a\rY: b")],
    ["NUL in a header", get("/readyz", "X: a\0b")],
    ["NUL in a header's name", get("/readyz", "X\0: a")],
    ["NUL in the path", get("/\0")],
    ["a header without a name", get("/readyz", ": a")],
    ["no Host", "GET /readyz HTTP/1.1\r\n\r\n"],
    ["a Host that is none", "GET /readyz HTTP/1.1\r\nHost: a b/c@d\r\n\r\n"],
    ["a space in the address", get("/readyz /")],
    ["a method that is none", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["a method in small letters", "get / HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["the beginning of TLS", Buffer.from("16030100c8010000c40303", "hex")],
  ])("%s", async (_, bytes) => {
    const { status, body } = await ask(bytes);
    expect(status).toBe(400);
    expect(body).not.toContain("ready");
  });

  it.each([
    ["a folded header", post(["X: a\r\n b", size, CLOSE], json)],
    [
      "an extension of a chunk",
      post([chunked, CLOSE], `${json.length.toString(16)};a=b\r\n${json}\r\n0\r\n\r\n`),
    ],
    ["trailers", post([chunked, CLOSE], `2\r\n{}\r\n0\r\nContent-Length: 9\r\nX: y\r\n\r\n`)],
    ["the oldest protocol", "GET /\r\n\r\n"],
    ["a second Host", get("/readyz", CLOSE, "Host: evil.example")],
    [
      "an upgrade",
      get("/livez", "Connection: Upgrade, close", "Upgrade: h2c", "HTTP2-Settings: AA"),
    ],
    ["the wish to go on", post(["Expect: 100-continue", size, CLOSE], json)],
    ["a wish that nobody grants", post(["Expect: tea", size, CLOSE], json)],
  ])("%s is read in one way", async (_, bytes) => {
    expect((await ask(bytes)).status).toBeLessThan(500);
  });

  it("answers requests in one connection in their order", async () => {
    const three = get("/livez") + get("/nothing") + get("/livez", CLOSE);
    const answers = await sendRaw(port, three);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
  });

  it("closes a connection that is meant for a tunnel, without a word", async () => {
    const tunnel = "CONNECT internal.example:443 HTTP/1.1\r\nHost: internal.example\r\n\r\n";
    expect(await sendRaw(port, tunnel)).toEqual([]);
  });
});

describe("what is too much is refused before it has come", () => {
  it.each([
    ["10 GB declared", 413, post([CLOSE, "Content-Length: 10737418240"], "{")],
    ["another type", 415, post([CLOSE, "Content-Length: 60000"], "{").replace("json", "xml")],
    ["no type", 415, post([CLOSE, "Content-Length: 60000"], "{").replace(`${JSON_TYPE}\r\n`, "")],
    [
      "a compressed body",
      415,
      post([CLOSE, "Content-Encoding: gzip", "Content-Length: 60000"], "{"),
    ],
  ])("%s: %i", async (_, status, bytes) => {
    const answer = await ask(bytes);
    expect(answer.status).toBe(status);
    expect(answer.headers).toContain("application/problem+json");
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("%s is not unpacked, whatever is in it", async (coding, compress) => {
    const bomb = compress(Buffer.alloc(2_000_000, 32));
    const head = post([CLOSE, `Content-Encoding: ${coding}`, `Content-Length: ${bomb.length}`], "");
    expect((await ask(Buffer.concat([Buffer.from(head), bomb]))).status).toBe(415);
  });

  it("a body in chunks is counted as it comes", async () => {
    const chunk = `4000\r\n${" ".repeat(16_384)}\r\n`;
    expect((await ask(post([chunked, CLOSE], chunk.repeat(64)))).status).toBe(413);
  });

  it.each([
    ["one long header", get("/livez", CLOSE, `X: ${"a".repeat(20_000)}`)],
    [
      "a thousand headers",
      get("/livez", CLOSE, ...Array.from({ length: 3_000 }, (_, i) => `X-${i}: abcd`)),
    ],
    ["a long address", get(`/livez?${"a".repeat(20_000)}`, CLOSE)],
  ])("%s: 431", async (_, bytes) => {
    expect((await ask(bytes)).status).toBe(431);
  });

  it("an extension of a chunk that never ends is cut off", async () => {
    const endless = post([chunked, CLOSE], `2;${"a".repeat(40_000)}\r\n{}\r\n0\r\n\r\n`);
    expect((await ask(endless)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("an address", () => {
  it.each(
    [
      "/.git/config /.env /api/x.css /api/session/x.css /admin/x.css",
      "/w/..%2f..%2fpackage.json /w/%2e%2e/%2e%2e/package.json /assets/..%5c..%5cx",
      "/w/1.0.0/....//....//package.json /%2e%2e/%2e%2e/etc/passwd /../../etc/passwd",
      "/v1/forms/visit%2fresponses /v1/forms/visit%252fresponses /v1/forms/visit%00 /%00 /%",
      "/%zz /f/%E0%A4%A /v1/forms/%c0%ae%c0%ae /v1/forms/%ED%A0%80",
      "/examples/%2e%2e/package.json // //evil.example/ /// /;/",
    ].flatMap((line) => line.split(" ")),
  )("%s shows nothing", async (path) => {
    const { status, body, headers } = await ask(get(path, CLOSE));
    expect([400, 401, 404]).toContain(status);
    expect(body + headers).not.toMatch(/evil\.example|"dependencies"|root:|node_modules/);
  });

  it("with backslashes is no address", async () => {
    expect([400, 404]).toContain((await ask(get("/w\\..\\package.json", CLOSE))).status);
  });

  it.each([
    ["the Host", get("/f/visit", CLOSE).replace("localhost", "evil.example")],
    [
      "X-Forwarded-Host",
      get("/f/visit", CLOSE, "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example"),
    ],
    ["the address itself", get("http://evil.example/f/visit", CLOSE)],
    ["the Host of a way on", get("/", CLOSE).replace("localhost", "evil.example")],
    ["the Host of the staff's way on", get("/admin", CLOSE).replace("localhost", "evil.example")],
  ])("is never built from %s", async (_, bytes) => {
    const { status, headers, body } = await ask(bytes);
    expect([200, 302]).toContain(status);
    expect(headers + body).not.toContain("evil.example");
  });
});

it.each([
  "/",
  "/f/visit",
  "/r",
  "/v1/forms/visit",
  PATH,
  "/livez",
  "/admin/",
  "/docs",
  "/api/auth/door",
])("%s: no method shows what another does, and TRACE repeats nothing", async (path) => {
  // Under /api nobody is told what there is before signing in.
  const refused = path.startsWith("/api/") ? 401 : 405;
  for (const method of ["TRACE", "TRACK", "PROPFIND", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    const bytes = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nX: mrk7f3a\r\n${CLOSE}\r\n\r\n`;
    const { status, headers, body } = await ask(bytes);
    const isPreflight = method === "OPTIONS" && path.startsWith("/v1/");
    if (method === "TRACK") expect(status).toBe(400);
    else expect([method, status]).toEqual([method, isPreflight ? 204 : refused]);
    if (status === 405) expect(headers).toContain("\r\nallow: ");
    expect(headers + body).not.toContain("mrk7f3a");
  }
  const head = await ask(`HEAD ${path} HTTP/1.1\r\nHost: localhost\r\n${CLOSE}\r\n\r\n`);
  expect(head.body).toBe("");
});
