import type { StaffLanguage } from "../preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type ChannelTexts } from "./texts/sv.ts";

const words: Record<StaffLanguage, ChannelTexts> = { sv, fi, en };

/** The words of everything about channels. */
export function channelWords(language: StaffLanguage): ChannelTexts {
  return words[language];
}
