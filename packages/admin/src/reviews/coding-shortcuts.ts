import { textIn, type Codebook } from "@respons/wire";
import type { Locale } from "../locale.ts";
import type { Shortcut } from "../shortcuts/shortcuts.ts";
import { assignKeys, OPENED_KEY, recentKeys, type OpenCodes } from "./code-keys.ts";
import { levelOf, listCodes, type PlacedCode } from "./code-tree.ts";
import { reviewTexts } from "./texts/index.ts";

/** What lies open on the coding page. */
interface CodingPlace {
  codebook: Codebook;
  open: OpenCodes;
  chosen: readonly string[];
  recent: readonly string[];
  mayCode: boolean;
}

/** What keys do there. */
export interface CodingActs {
  go: (step: 1 | -1) => void;
  goToUncoded: () => void;
  toggle: (code: string) => void;
  openCode: (dimension: string, code: string | undefined) => void;
  undo: () => void;
  quote: () => void;
}

/** The keys of the coding page: between the texts, and one for each code that is in reach. */
export function codingShortcuts(
  { language }: Locale,
  place: CodingPlace,
  acts: CodingActs,
): Shortcut[] {
  const { keys } = reviewTexts[language].coding;
  const moves: Shortcut[] = [
    { keys: "n", text: keys.next, run: () => acts.go(1) },
    { keys: "p", text: keys.previous, run: () => acts.go(-1) },
    { keys: "g n", text: keys.toUncoded, run: acts.goToUncoded },
  ];
  if (!place.mayCode) return moves;
  return [
    ...moves,
    { keys: "Backspace", text: keys.undo, run: acts.undo },
    { keys: "m", text: keys.quote, run: acts.quote },
    ...openedShortcuts(keys, place, acts),
    ...codeShortcuts(language, place, acts),
  ];
}

/** The code whose narrower ones are open: itself, and the way back. */
function openedShortcuts(
  keys: { opened: string; shut: string },
  { codebook, open }: CodingPlace,
  { toggle, openCode }: CodingActs,
): Shortcut[] {
  const opened = listCodes(codebook).find(({ code, dimension }) => open[dimension.id] === code.id);
  if (!opened) return [];
  const { dimension, code, above } = opened;
  const put = () => {
    toggle(code.id);
    openCode(dimension.id, undefined);
  };
  return [
    { keys: OPENED_KEY, text: keys.opened, run: put },
    { keys: "Escape", text: keys.shut, run: () => openCode(dimension.id, above.at(-1)?.id) },
  ];
}

function codeShortcuts(
  language: string,
  { codebook, open, chosen, recent }: CodingPlace,
  { toggle, openCode }: CodingActs,
): Shortcut[] {
  const placed = listCodes(codebook);
  const find = (id: string) => placed.find(({ code }) => code.id === id);
  const nameOf = ({ code }: PlacedCode) => textIn(code.name, language);
  const press = ({ code, dimension }: PlacedCode) => {
    const hasNarrower = levelOf(dimension, code, chosen).length > 0;
    // Back to the outermost after a choice: the way to a code is always the same keys.
    openCode(dimension.id, hasNarrower ? code.id : undefined);
    if (!hasNarrower) toggle(code.id);
  };
  const ofLevels = [...assignKeys(codebook, open, chosen)].flatMap(([id, keys]): Shortcut[] => {
    const one = find(id);
    return one ? [{ keys, text: nameOf(one), run: () => press(one) }] : [];
  });
  const ofRecent = recent.flatMap((id, i): Shortcut[] => {
    const one = find(id);
    return one ? [{ keys: recentKeys.charAt(i), text: nameOf(one), run: () => toggle(id) }] : [];
  });
  return [...ofLevels, ...ofRecent];
}
