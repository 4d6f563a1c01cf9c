import { connect, type TLSSocket } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startCollector, type Collector } from "../collector.ts";
import { copyDemonstration } from "../demonstration.ts";
import { ask, askOverHttp2, open } from "./ask.ts";
import { startEchoUpstream, type EchoUpstream } from "./echo-upstream.ts";
import { proxies, startProxy, type Proxy } from "./proxy.ts";

const SLOW_SOCKETS = 500;

describe.each(proxies)("the collector behind %s", (name) => {
  let collector: Collector;
  let proxy: Proxy;

  beforeAll(async () => {
    collector = await startCollector(copyDemonstration(), ["serve", "--quiet"], /Respons serves/, {
      RESPONS_TRUSTED_PROXIES: "127.0.0.1",
    });
    proxy = await startProxy(name, Number(new URL(collector.url).port));
  });
  afterAll(async () => {
    await proxy?.stop();
    await collector?.stop();
  });

  test("gives the widget with what makes it cacheable, over HTTP/2 too", async () => {
    const first = await ask(`${proxy.url}/respons.js`);
    expect(first.status).toBe(200);
    expect(first.headers["access-control-allow-origin"]).toBe("*");
    const headers = { "If-None-Match": String(first.headers.etag) };
    expect((await ask(`${proxy.url}/respons.js`, { headers })).status).toBe(304);
    expect(await askOverHttp2(`${proxy.url}/respons.js`)).toBe(200);
  });

  test("takes a response", async () => {
    const answer = await ask(`${proxy.url}/v1/forms/recommend/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        id: "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10",
        formVersion: 1,
        language: "sv",
        channel: "embed",
        answers: { recommend: 9 },
      }),
    });
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text)).toMatchObject({ receipt: expect.any(String) });
  });

  test.each(["/admin/", "/r", "/no-such-page", "/v1/forms/none"])(
    "keeps the security headers of %s",
    async (path) => {
      const direct = await fetch(`${collector.url}${path}`);
      const { headers } = await ask(`${proxy.url}${path}`);
      for (const header of ["content-security-policy", "x-content-type-options"]) {
        expect(headers[header]).toBe(direct.headers.get(header));
      }
    },
  );

  test("shows no metrics to the outside", async () => {
    expect((await ask(`${proxy.url}/metrics`)).status).toBe(404);
  });

  test("refuses a body that is too large before the collector reads it", async () => {
    const answer = await ask(`${proxy.url}/v1/forms/recommend/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "x".repeat(2_000_000),
    });
    expect(answer.status).toBe(413);
  });

  test("serves a normal client beside five hundred that never end their request", async () => {
    const slow = await Promise.all(Array.from({ length: SLOW_SOCKETS }, () => openSlow(proxy)));
    expect((await ask(`${proxy.url}/livez`)).status).toBe(200);
    for (const socket of slow) socket.destroy();
  });
});

describe.each(proxies)("what %s passes on", (name) => {
  let upstream: EchoUpstream;
  let proxy: Proxy;

  beforeAll(async () => {
    upstream = await startEchoUpstream();
    proxy = await startProxy(name, upstream.port);
  });
  afterAll(async () => {
    await proxy?.stop();
    await upstream?.close();
  });

  test("is the address it saw itself, not the one that the client claims", async () => {
    const { text } = await ask(`${proxy.url}/`, {
      headers: { "X-Forwarded-For": "203.0.113.7", Forwarded: "for=203.0.113.7" },
    });
    const seen = JSON.parse(text) as Record<string, string>;
    expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
    expect(seen["forwarded"]).toBeUndefined();
  });

  test("flows through while it is made, as an export does", async () => {
    const answer = await open(`${proxy.url}/slow`);
    const chunks: string[] = [];
    for await (const chunk of answer) {
      chunks.push(String(chunk));
      upstream.finish();
    }
    expect(chunks).toEqual(["first half\n", "second half\n"]);
  });

  test("uses its connection to the collector again", async () => {
    const connectionOf = async () => {
      const { text } = await ask(`${proxy.url}/`);
      return (JSON.parse(text) as { connection: string }).connection;
    };
    expect(await connectionOf()).toBe(await connectionOf());
  });
});

/** A client that begins a request and sends no more of it. */
function openSlow(proxy: Proxy): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: proxy.port, servername: "localhost" };
    const socket = connect({ ...options, rejectUnauthorized: false }, () => {
      socket.write("GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      resolve(socket);
    });
    socket.once("error", reject);
  });
}
