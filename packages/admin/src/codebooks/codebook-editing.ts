import type { Locale } from "../locale.ts";
import type { CodebookDraft, Item } from "./edit-codebook.ts";
import type { CodebookTexts } from "./texts/sv.ts";

/** What the parts of the editor share. */
export interface CodebookEditing {
  locale: Locale;
  words: CodebookTexts;
  draft: CodebookDraft;
  /** Codes that stand on texts. */
  used: ReadonlySet<string>;
  mayEdit: boolean;
  /** Id of what is open; undefined for none. */
  openId: string | undefined;
  open: (id: string) => void;
  /** Changes the draft; quick edits of one `field` are undone together, `said` is read out. */
  edit: (draft: CodebookDraft, how?: { field?: string; said?: string }) => void;
  /** Adds below an item, or a dimension where it is undefined, and opens it. */
  add: (above: Item | undefined, name: string) => void;
}
