import type { Server, ServerResponse } from "node:http";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/** Node's defaults are weak against slow clients. */
const SERVER_OPTIONS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16_384,
};
const MAX_CONNECTIONS = 2_000;
const MAX_REQUESTS_PER_SOCKET = 1_000;

/** Resolves when the port is open. @throws what `listen` throws, such as EADDRINUSE */
export function listen(app: Hono, address: { port: number; host: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port: address.port,
        hostname: address.host,
        serverOptions: SERVER_OPTIONS,
      },
      () => {
        server.off("error", reject);
        resolve(server);
      },
    ) as Server;
    server.maxConnections = MAX_CONNECTIONS;
    server.maxRequestsPerSocket = MAX_REQUESTS_PER_SOCKET;
    server.once("error", reject);
  });
}

/** How often connections whose answer has gone are looked for while the collector stops. */
const IDLE_CHECK_MS = 100;

/** Stops taking connections, lets requests end, and cuts what is left after `graceMs`. */
export function stopListening(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    const check = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
    // A client that keeps asking on its connection would otherwise never let it end.
    server.prependListener("request", (_, response: ServerResponse) => {
      response.shouldKeepAlive = false;
    });
    server.close(() => {
      clearTimeout(cut);
      clearInterval(check);
      resolve();
    });
    server.closeIdleConnections();
  });
}
