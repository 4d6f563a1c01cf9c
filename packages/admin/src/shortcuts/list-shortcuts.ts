import { shortcutTexts } from "./texts/index.ts";
import type { Shortcut } from "./shortcuts.ts";
import type { Locale } from "../locale.ts";

/**
 * `j` and `k` move the focus through the links that `selector` finds in `page`, one for each row;
 * Enter opens one, as links do.
 */
export function listShortcuts(page: HTMLElement, selector: string, locale: Locale): Shortcut[] {
  const texts = shortcutTexts[locale.language];
  return [
    { keys: "j", text: texts.nextRow, run: () => move(page, selector, 1) },
    { keys: "k", text: texts.previousRow, run: () => move(page, selector, -1) },
    { keys: "Enter", text: texts.open },
  ];
}

function move(page: HTMLElement, selector: string, step: 1 | -1): void {
  const links = Array.from(page.querySelectorAll<HTMLElement>(selector));
  const here = links.findIndex((link) => link === document.activeElement);
  const next = here === -1 ? links.at(0) : links[here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
