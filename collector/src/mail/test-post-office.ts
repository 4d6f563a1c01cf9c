import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

interface ReceivedMail {
  to: string[];
  headers: string;
  text: string;
}

/** A real mail server on this machine that keeps what it is given. */
export async function startPostOffice() {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const [headers = "", ...text] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, headers, text: text.join("\n\n") });
        server.emit("kept");
        done();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    environment: {
      RESPONS_SMTP_URL: `smtp://127.0.0.1:${port}`,
      RESPONS_MAIL_FROM: "Respons <respons@example.fi>",
    },
    /** Resolves when so many have come. */
    async received(count: number): Promise<ReceivedMail[]> {
      while (mails.length < count) await once(server, "kept");
      return mails;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
