import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface EchoUpstream {
  port: number;
  /** Lets `/slow` send its second half. */
  finish: () => void;
  close: () => Promise<void>;
}

/**
 * Stands where the collector would: says which headers reached it, and at `/slow` sends a first
 * half at once and the second when it is told to.
 */
export async function startEchoUpstream(): Promise<EchoUpstream> {
  let finish: () => void = () => undefined;
  const server: Server = createServer((request, response) => {
    if (request.url !== "/slow") {
      response.end(JSON.stringify({ connection: connectionOf(request), ...request.headers }));
      return;
    }
    response.write("first half\n");
    finish = () => response.end("second half\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    finish: () => finish(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Same number, same connection from the proxy. */
function connectionOf(request: IncomingMessage): string {
  return `${request.socket.remotePort}`;
}
