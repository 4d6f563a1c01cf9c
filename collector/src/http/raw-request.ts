import { connect } from "node:net";

export interface RawAnswer {
  status: number;
  headers: string;
  body: string;
}

/**
 * Writes bytes to a port and reads until the server has closed the connection, as what an attacker
 * sends cannot be sent by a library. Interim answers (100) are left out.
 */
export function sendRaw(port: number, bytes: string | Buffer): Promise<RawAnswer[]> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A connection that is cut ends too; what came before counts.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(toAnswers(Buffer.concat(chunks).toString("latin1"))));
    socket.write(bytes);
  });
}

function toAnswers(text: string): RawAnswer[] {
  return text
    .split(/HTTP\/1\.1 (?=\d{3} )/)
    .slice(1)
    .map((answer) => {
      const end = answer.indexOf("\r\n\r\n");
      return {
        status: Number(answer.slice(0, 3)),
        headers: answer.slice(0, end).toLowerCase(),
        body: answer.slice(end + 4),
      };
    })
    .filter(({ status }) => status !== 100);
}
