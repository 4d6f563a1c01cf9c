import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";

/** What the network does to connections; nothing of it is done where nothing is given. */
export interface Trouble {
  /** Every piece of data, either way, is this late, give or take the jitter. */
  latencyMs?: number;
  jitterMs?: number;
  /** Most bytes a second to the client. */
  bytesPerSecond?: number;
  /** Answers come in pieces of so many bytes. */
  pieceBytes?: number;
  /** Share of answers that are lost, with their connection, after the collector has given them. */
  lostShare?: number;
  /** Share of connections in which nothing ever arrives. */
  silentShare?: number;
  /** A request that is longer is cut there, with its connection; every other connection is. */
  cutAfterBytes?: number;
}

export interface TcpProxy {
  port: number;
  /** Connections that came to harm. */
  harmed(): number;
  close(): void;
}

/** A network between the clients and the collector on `targetPort`. */
export async function startTcpProxy(targetPort: number, trouble: Trouble): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let harmed = 0;
  let count = 0;
  const server = createServer({ noDelay: true }, (client) => {
    count += 1;
    sockets.add(client);
    client.on("error", () => client.destroy());
    if (Math.random() < (trouble.silentShare ?? 0)) {
      harmed += 1;
      client.resume();
      return;
    }
    const target = createConnection({ port: targetPort, host: "127.0.0.1", noDelay: true });
    sockets.add(target);
    const end = () => {
      client.destroy();
      target.destroy();
      sockets.delete(client);
      sockets.delete(target);
    };
    for (const socket of [client, target]) {
      socket.on("error", end);
      socket.on("close", end);
    }
    const isCut = trouble.cutAfterBytes !== undefined && count % 2 === 0;
    let toTarget = 0;
    client.on("data", (data: Buffer) => {
      toTarget += data.length;
      const over = isCut ? toTarget - (trouble.cutAfterBytes ?? 0) : 0;
      const kept = over > 0 ? data.subarray(0, Math.max(0, data.length - over)) : data;
      void late(trouble).then(() => target.write(kept, () => over > 0 && end()));
      if (over > 0) harmed += 1;
    });
    target.on("data", (data: Buffer) => {
      if (Math.random() < (trouble.lostShare ?? 0)) {
        harmed += 1;
        return end();
      }
      void late(trouble).then(() => trickle(client, data, trouble));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    harmed: () => harmed,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function late({ latencyMs = 0, jitterMs = 0 }: Trouble): Promise<void> {
  if (latencyMs + jitterMs === 0) return;
  await rest(latencyMs + Math.random() * jitterMs);
}

async function trickle(socket: Socket, data: Buffer, trouble: Trouble): Promise<void> {
  const { pieceBytes = data.length, bytesPerSecond } = trouble;
  for (let at = 0; at < data.length && !socket.destroyed; at += pieceBytes) {
    const piece = data.subarray(at, at + pieceBytes);
    socket.write(piece);
    await rest(bytesPerSecond ? (piece.length / bytesPerSecond) * 1_000 : 0);
  }
}

function rest(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, waitMs);
  });
}
