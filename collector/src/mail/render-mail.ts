import { textIn, type LocalizedText } from "@respons/wire";
import { clientMailTexts, mailLanguage } from "@respons/texts/mails";
import type { Config } from "../config.ts";
import type { Queries } from "../db/database.ts";
import type { LinkMailEffect, MailEffect, ReplyMailEffect } from "../effect.ts";
import { formatDay } from "../http/page-language.ts";
import { hashLinkToken } from "../one-time-link.ts";
import { linkMailTexts } from "./link-texts.ts";
import { isLinkOpen, isMessageThere } from "./store.ts";

export interface MailDeps {
  config: Pick<Config, "mail" | "timeZone" | "publicUrl">;
  db: { write: Queries };
  now: () => Date;
  organisation: () => Promise<{ name: LocalizedText }>;
}

export interface RenderedMail {
  to: string;
  language: string;
  subject: string;
  text: string;
}

/** The mail as it goes out; `moot` where nobody needs it any more. */
export function renderMail(
  deps: MailDeps,
  effect: MailEffect,
  key: string,
): Promise<RenderedMail | "moot"> {
  return "url" in effect ? renderLink(deps, effect) : renderReply(deps, effect, key);
}

async function renderLink(
  { config, db, now, organisation }: MailDeps,
  { template, to, language, url, expiresAt }: LinkMailEffect,
): Promise<RenderedMail | "moot"> {
  const token = new URL(url).hash.slice(1);
  if (!(await isLinkOpen(db.write, hashLinkToken(token), now()))) return "moot";
  const facts = {
    purpose: template,
    url,
    expiresAt: new Date(expiresAt),
    name: to.name,
    organisation: textIn((await organisation()).name, language),
  };
  const texts = linkMailTexts(language, config.timeZone);
  return { to: to.email, language, subject: texts.subject(facts), text: texts.text(facts) };
}

async function renderReply(
  { config, db, organisation }: MailDeps,
  { template, to, language, text, unit, receivedDay }: ReplyMailEffect,
  key: string,
): Promise<RenderedMail | "moot"> {
  if (!(await isMessageThere(db.write, key))) return "moot";
  const name = textIn((await organisation()).name, language);
  const ours = mailLanguage(language);
  const texts = clientMailTexts(language)[template];
  const facts = {
    organisation: name,
    from: unit === name ? name : `${unit}, ${name}`,
    receivedOn: formatDay(receivedDay, ours),
    text,
    url: `${config.publicUrl}/r?lang=${ours}`,
  };
  return { to: to.email, language, subject: texts.subject(facts), text: texts.text(facts) };
}
