import nodemailer from "nodemailer";
import { textIn, type LocalizedText, type StaffLanguageTag } from "@respons/wire";
import type { Config } from "../config.ts";
import type { Log } from "../http/log.ts";
import { mailTexts, type LinkMail } from "./texts.ts";

/** Whom a mail is for. */
export interface Recipient {
  name: string;
  email: string;
  /** Swedish where it is not known. */
  language: StaffLanguageTag | null;
}

/** Plain mails to staff; a client's words are never in one. */
export interface Mail {
  /** Whether the server took it; a failure is logged and thrown at nobody. */
  sendLink(to: Recipient, link: Omit<LinkMail, "name" | "organisation">): Promise<boolean>;
}

/** A slow mail server must not hold up who waits for the answer. */
const TIMEOUTS_MS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Undefined where the collector was given no mail server. */
export function createMail(deps: {
  config: Pick<Config, "mail" | "timeZone">;
  log: Log;
  organisation: () => Promise<{ name: LocalizedText }>;
}): Mail | undefined {
  const { mail, timeZone } = deps.config;
  if (!mail) return undefined;
  const transport = nodemailer.createTransport({ url: mail.smtpUrl, ...TIMEOUTS_MS });
  return {
    async sendLink(to, link) {
      const language = to.language ?? "sv";
      const organisation = textIn((await deps.organisation()).name, language);
      const texts = mailTexts(language, timeZone);
      const facts = { ...link, name: to.name, organisation };
      try {
        await transport.sendMail({
          from: mail.from,
          to: { name: "", address: requireOneLine(to.email) },
          subject: toOneLine(texts.subject(facts)),
          text: texts.text(facts),
          headers: { "Content-Language": language, "Auto-Submitted": "auto-generated" },
        });
        return true;
      } catch (error) {
        // The code alone: the message may hold the address.
        const code = (error as { code?: string }).code ?? "unknown";
        deps.log({ level: "error", message: `mail: not sent (${code})` });
        return false;
      }
    },
  };
}

/** What stands in a header is one line, whatever a name holds. */
function toOneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").trim();
}

function requireOneLine(address: string): string {
  if (/[\p{Cc}<>,;"]/u.test(address)) throw new Error("not one mail address");
  return address;
}
