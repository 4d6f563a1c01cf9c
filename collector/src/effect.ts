import type { OutboxFailure, ReplyKind, StaffLanguageTag } from "@respons/wire";
import type { LinkPurpose } from "./one-time-link.ts";

/** A mail by its template and our own facts; a client's words are never in one. */
export type MailEffect = LinkMailEffect | ReplyMailEffect;

/** To staff. */
export interface LinkMailEffect {
  template: LinkPurpose;
  to: { name: string; email: string };
  language: StaffLanguageTag;
  /** The one-time link. */
  url: string;
  /** RFC 3339. */
  expiresAt: string;
}

/** To a client: what a handler wrote in a case, which holds the effect's key as `mailKey`. */
export interface ReplyMailEffect {
  template: ReplyKind;
  to: { email: string };
  /** BCP 47 tag of the text. */
  language: string;
  text: string;
  /** Name of the unit that writes, in that language. */
  unit: string;
  /** Day on which the response came. */
  receivedDay: string;
}

/** Something to be done outside, decided in a transaction and done once that has committed. */
export interface Effect {
  /** Names it for good, in `[a-z0-9-]`: it is done once, and its receiver knows a repeat by it. */
  key: string;
  kind: "mail";
  mail: MailEffect;
  /** `responseId` of the response that it is about; it goes when that is erased. */
  response?: string;
  /** From then on it is not worth doing, and its row goes. */
  expiresAt?: Date;
}

/** What doing it came to; `moot` where nobody needs it any more. */
export type EffectOutcome = "done" | "moot";

/** It was not done; nothing the other side said is kept but this code. */
export class EffectFailed extends Error {
  override name = "EffectFailed";
  readonly failure: OutboxFailure;

  constructor(failure: OutboxFailure) {
    super(failure);
    this.failure = failure;
  }
}
