import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { refusedInvited } from "./markers.ts";

/** A mail server that refuses one address, and says so with the address in its words. */
export async function startPostOffice() {
  const mails: string[] = [];
  const refused: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      if (address !== refusedInvited.email) return done();
      refused.push(address);
      const words = `no ${refusedInvited.name} <${address}> lives here`;
      done(Object.assign(new Error(words), { responseCode: 550 }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        mails.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    mails,
    refused,
    environment: {
      RESPONS_SMTP_URL: `smtp://127.0.0.1:${port}`,
      RESPONS_MAIL_FROM: "Respons <respons@example.fi>",
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
