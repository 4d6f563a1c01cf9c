import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

interface ReceivedMail {
  to: string[];
  headers: string;
  text: string;
  messageId: string;
}

/**
 * What the server does with a mail: keeps it; answers 451 or 554 to it; keeps it and is gone before
 * it answers; knows no such address; does not let this sender in, or nobody.
 */
export type PostOfficeMood =
  | "keep"
  | "defer"
  | "refuse"
  | "vanish"
  | "unknown-address"
  | "unknown-sender"
  | "locked";

/** A real mail server on this machine that keeps what it is given. */
export async function startPostOffice(mood: PostOfficeMood = "keep") {
  const mails: ReceivedMail[] = [];
  /** `answerMs`: how long it thinks about a mail that it has kept. */
  const state = { mood, answerMs: () => 0 };
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, done) => {
      if (state.mood === "locked") done(toAnswer(530, "sign in first"));
      else done(state.mood === "unknown-sender" ? toAnswer(553, "not yours") : null);
    },
    onRcptTo: (_address, _session, done) =>
      done(state.mood === "unknown-address" ? toAnswer(550, "nobody here") : null),
    onData: keepMail((mail, done) => {
      if (state.mood === "defer") return done(toAnswer(451, "later"));
      if (state.mood === "refuse") return done(toAnswer(554, "not this"));
      mails.push(mail);
      server.emit("kept");
      if (state.mood === "vanish") for (const socket of sockets) socket.destroy();
      else setTimeout(done, state.answerMs());
    }),
  });
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    state,
    /** What was kept so far. */
    mails,
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

function keepMail(
  answer: (mail: ReceivedMail, done: (error?: Error | null) => void) => void,
): NonNullable<SMTPServerOptions["onData"]> {
  return (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const [headers = "", ...text] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const messageId = /^Message-ID: <(.+)>\r?$/im.exec(headers)?.[1] ?? "";
      answer({ to, headers, text: text.join("\n\n"), messageId }, done);
    });
  };
}

function toAnswer(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
