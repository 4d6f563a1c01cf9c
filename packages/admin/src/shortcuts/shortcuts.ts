import type { ReactiveController } from "lit";
import { KeySequence } from "./key-sequence.ts";

/** One thing that can be done by keys alone. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them, in their order with a space between: `g f`, `?`, `Enter`. */
  keys: string;
  /** What it does, for the help sheet. */
  text: string;
  /** Left out where the browser does it anyway and the sheet only mentions it. */
  run?: () => void;
}

type ListShortcuts = () => readonly Shortcut[];

const lists = new Set<ListShortcuts>();

/** Offers the shortcuts of its host for as long as that stands in the document; `list` is asked at every key. */
export class PageShortcuts implements ReactiveController {
  readonly #list: ListShortcuts;

  constructor(list: ListShortcuts) {
    this.#list = list;
  }

  hostConnected(): void {
    lists.add(this.#list);
  }

  hostDisconnected(): void {
    lists.delete(this.#list);
  }
}

/** The shortcuts of the page that stands now. */
export function pageShortcuts(): Shortcut[] {
  return Array.from(lists).flatMap((list) => list());
}

/**
 * Runs shortcuts as they are typed: those of the page, then those of `general`. `isOff` is asked at
 * every key. Returns what ends this.
 */
export function watchShortcuts(general: ListShortcuts, isOff: () => boolean): () => void {
  const sequence = new KeySequence();
  const pressed = (event: KeyboardEvent) => {
    if (isOff() || !isForShortcuts(event)) return;
    const all = pageShortcuts().concat(general());
    const keys = sequence.press(
      event.key,
      all.flatMap(({ keys, run }) => (run ? [keys] : [])),
      event.timeStamp,
    );
    const found = all.find((shortcut) => shortcut.keys === keys && shortcut.run);
    if (!found) return;
    event.preventDefault();
    found.run?.();
  };
  addEventListener("keydown", pressed);
  return () => removeEventListener("keydown", pressed);
}

/** Where letters mean something already: fields, open menus, dialogs. */
const TAKES_LETTERS =
  "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable], " +
  "[role=textbox], [role=combobox], [role=listbox], [role=menu], [role=tree], dialog, wa-dialog";

function isForShortcuts(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector("wa-dialog[open], wa-dropdown[open], dialog[open]")) return false;
  return !event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(TAKES_LETTERS));
}
