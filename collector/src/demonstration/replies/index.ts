import type { DemonstrationLanguage } from "../texts.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** What the made-up staff of the demonstration write, and what its clients write back. */
export interface ReplyTexts {
  /** By what the feedback is about; `other` where nothing fits better. */
  replies: { other: readonly string[] } & Readonly<Record<string, readonly string[]>>;
  /** To those who are pleased. */
  thanks: readonly string[];
  interim: readonly string[];
  followUps: readonly string[];
  notes: readonly string[];
  transferReason: string;
}

export const replyTexts: Record<DemonstrationLanguage, ReplyTexts> = { sv, fi, en };
