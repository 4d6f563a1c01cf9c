import { createConnection, type AddressInfo } from "node:net";
import { Hono } from "hono";
import { expect, it } from "vitest";
import { listen, stopListening } from "./server.ts";

const REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
/** Far more than the test takes: what it waits for is the client, never the clock. */
const NEVER_MS = 600_000;

it("lets a connection in use go after its answer when it stops", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let requests = 0;
  const app = new Hono().get("/", async (c) => {
    requests += 1;
    if (requests === 1) await held;
    return c.text("answered");
  });
  const server = await listen(app, { port: 0, host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;
  const client = createConnection({ port, host: "127.0.0.1" });
  let received = "";
  const closed = new Promise<void>((resolve) => {
    client.on("close", () => resolve());
  });
  client.on("error", () => undefined);
  client.on("data", (chunk: Buffer) => {
    received += chunk.toString();
    // As busy pages do: the next one right after the answer.
    client.write(REQUEST);
  });
  const asked = new Promise((resolve) => {
    server.once("request", resolve);
  });
  client.write(REQUEST);
  await asked;
  const stopped = stopListening(server, NEVER_MS);
  release();
  await stopped;
  await closed;
  expect(received).toContain("answered");
});
