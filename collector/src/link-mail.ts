import { staffLanguages, type StaffLanguageTag } from "@respons/wire";
import type { Effect, LinkMailEffect } from "./effect.ts";
import type { LinkPurpose } from "./one-time-link.ts";

/** The mail that brings a one-time link; in Swedish where the person's language is not known. */
export function toLinkMail(
  to: { name: string; email: string; language: StaffLanguageTag | null },
  link: { purpose: LinkPurpose; url: string; tokenHash: string; expiresAt: Date },
): Effect & { mail: LinkMailEffect } {
  const { name, email, language } = to;
  return {
    key: `link-${link.tokenHash.slice(0, 40)}`,
    kind: "mail",
    expiresAt: link.expiresAt,
    mail: {
      template: link.purpose,
      to: { name, email },
      language: language ?? staffLanguages[0],
      url: link.url,
      expiresAt: link.expiresAt.toISOString(),
    },
  };
}
