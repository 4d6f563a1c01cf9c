/** Full-width forms stand this far from their ASCII ones. Source: Unicode block FF00–FFEF. */
const FULL_WIDTH_OFFSET = 0xfe_e0;
const DISGUISED = /[\p{Default_Ignorable_Code_Point}\uff01-\uff5e]/u;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** A text as a person reads it. */
export interface Legible {
  readonly text: string;
  /** Place of a unit in the text that it was made from. */
  placeOf(index: number): number;
}

/**
 * The text without characters that show nothing (soft hyphens and zero-width spaces come along
 * with what is copied from pages and documents) and with full-width forms as plain ones.
 */
export function toLegible(text: string): Legible {
  if (!DISGUISED.test(text)) return { text, placeOf: (index) => index };
  const places: number[] = [];
  let legible = "";
  let place = 0;
  for (const character of text) {
    if (!INVISIBLE.test(character)) {
      legible += toPlain(character);
      for (let i = 0; i < character.length; i += 1) places.push(place + i);
    }
    place += character.length;
  }
  return { text: legible, placeOf: (index) => places[index] ?? text.length };
}

function toPlain(character: string): string {
  const code = character.charCodeAt(0);
  const isFullWidth = code >= 0xff_01 && code <= 0xff_5e;
  return isFullWidth ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
}
