import type { OrganisationSettings } from "@respons/wire";
import { noticeLanguages } from "./notice-languages.ts";
import { isWritten } from "./written.ts";

/** What the notices still lack, as codes that the texts have words for; empty when complete. */
export const lackings = [
  "privacy-contact",
  "officer",
  "recipients",
  "accessibility-contact",
  "unconfirmed",
  "language",
] as const;
export type Lacking = (typeof lackings)[number];

export function listLacking(settings: OrganisationSettings): Lacking[] {
  const { signposting, privacy, accessibility } = settings;
  const destinations = [
    ...signposting.routes.map(({ to }) => to),
    privacy.authority,
    accessibility.authority,
  ];
  const texts = [
    signposting.notFeedback,
    ...signposting.routes.flatMap(({ title, about }) => [title, about]),
    privacy.controller,
    privacy.recipients,
    privacy.more,
    accessibility.responsible,
    accessibility.gaps,
  ];
  const found: Record<Lacking, boolean> = {
    "privacy-contact": privacy.contact.trim() === "",
    officer: privacy.dataProtectionOfficer.trim() === "",
    recipients: !isWritten(privacy.recipients),
    "accessibility-contact": accessibility.contact.trim() === "",
    unconfirmed: destinations.some(
      ({ name, url, confirmed }) => !confirmed && (isWritten(name) || isWritten(url)),
    ),
    language: texts.some((text) => isWritten(text) && !isComplete(text)),
  };
  return lackings.filter((code) => found[code]);
}

const isComplete = (text: Record<string, string>) =>
  noticeLanguages.every((language) => (text[language] ?? "").trim() !== "");
