import type { DraftContent, DraftQuestion, PublishFault } from "@respons/wire";
import type { Locale } from "../locale.ts";
import type { Notice } from "../notice-bar.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** A text of the draft in one language. */
export interface TextAddress {
  path: string;
  language: string;
}

/** What the editor hands to its parts. */
export interface Editor {
  locale: Locale;
  words: MakerTexts;
  content: DraftContent;
  /** The language one writes in now. */
  language: string;
  /** Ids that published versions have fixed: `question` and `question/option`. */
  fixedIds: ReadonlySet<string>;
  /** The fault that somebody followed to its field. */
  pointedAt: PublishFault | undefined;
  /** Takes an edit; with `field`, typing in one field is one step of undo. */
  edit: (content: DraftContent, field?: string) => void;
  notify: (notice: Notice) => void;
  /** Puts a language back with the texts that it had in `before`, whatever was edited since. */
  restoreLanguage: (before: DraftContent, language: string) => void;
  /** Puts a question back at its place. */
  restoreQuestion: (index: number, question: DraftQuestion) => void;
}

/** The first words of a question for headings and announcements, in the language written in. */
export function titleOf({ content, language, words }: Editor, index: number): string {
  const text = content.questions[index]?.text ?? {};
  const shown = text[language]?.trim() || Object.values(text).find((one) => one.trim());
  return shown ?? `${words.editor.number(index + 1)}, ${words.editor.untitled.toLowerCase()}`;
}
