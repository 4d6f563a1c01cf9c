import type { OutboxFailure } from "@respons/wire";
import { EffectFailed, type EffectOutcome, type MailEffect } from "../effect.ts";
import { renderMail, type MailDeps } from "./render-mail.ts";

/** Bounds of one try; all of it ends well before another may begin. */
const TIMEOUTS_MS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/**
 * Sends one plain mail to one address and resolves once the server has answered that it keeps it.
 * Its `Message-ID` comes from the key: where a mail comes twice, mailboxes can see it.
 * Undefined where the collector was given no mail server.
 */
export function createSendMail(deps: MailDeps) {
  const { mail } = deps.config;
  if (!mail) return undefined;
  // Loaded for the first mail.
  const connect = async () => {
    const { default: nodemailer } = await import("nodemailer");
    return nodemailer.createTransport({ url: mail.smtpUrl, ...TIMEOUTS_MS });
  };
  let transport: ReturnType<typeof connect> | undefined;
  const domain = /@([^\s<>@]+)>?$/.exec(mail.from)?.[1] ?? "localhost";

  return async (effect: MailEffect, key: string): Promise<EffectOutcome> => {
    const rendered = await renderMail(deps, effect, key);
    if (rendered === "moot") return "moot";
    const { to, language, subject, text } = rendered;
    if (!isOneAddress(to)) throw new EffectFailed("address-refused");
    try {
      await (
        await (transport ??= connect())
      ).sendMail({
        from: mail.from,
        to: { name: "", address: to },
        subject: toOneLine(subject),
        text,
        messageId: `<${key}@${domain}>`,
        headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
      });
      return "done";
    } catch (error) {
      throw new EffectFailed(toFailure(error as SmtpError));
    }
  };
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  command?: string;
}

/** Only a code: what the server said may hold the address. */
function toFailure({ code = "", responseCode = 0, command }: SmtpError): OutboxFailure {
  if (/AUTH/.test(code) || [530, 534, 535, 538].includes(responseCode)) return "sign-in-refused";
  if (code === "ETLS") return "encryption-failed";
  if (responseCode >= 400 && responseCode < 500) return "deferred";
  if (responseCode >= 500 && command === "MAIL FROM") return "sender-refused";
  if (responseCode >= 500) return code === "EENVELOPE" ? "address-refused" : "message-refused";
  if (/^E(?:CONN|TIMEDOUT|SOCKET|DNS|PROTOCOL|HOST|NET)/.test(code)) return "server-unreachable";
  return "unknown";
}

/** What stands in a header is one line, whatever a name holds. */
function toOneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}

function isOneAddress(address: string): boolean {
  return !/[\p{Cc}<>,;"]/u.test(address);
}
