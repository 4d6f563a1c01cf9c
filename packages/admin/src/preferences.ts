import { lookupLanguage } from "@respons/wire";

export const staffLanguages = ["sv", "fi", "en"] as const;
export type StaffLanguage = (typeof staffLanguages)[number];
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const languageKey = "respons-admin-language";
const themeKey = "respons-admin-theme";
const shortcutsKey = "respons-admin-shortcuts";

/** Asked for each time, because a browser that forbids storage throws already here. */
type GetStorage = () => Pick<Storage, "getItem" | "setItem">;
const browserStorage: GetStorage = () => localStorage;

/** The language chosen in this browser, else the first of `wanted` that we have, else Swedish. */
export function readLanguage(
  wanted: readonly string[],
  storage: GetStorage = browserStorage,
): StaffLanguage {
  const stored = read(storage, languageKey);
  const found = lookupLanguage(stored ? [stored, ...wanted] : wanted, staffLanguages);
  return staffLanguages.find((language) => language === found) ?? "sv";
}

export function writeLanguage(language: StaffLanguage, storage: GetStorage = browserStorage): void {
  write(storage, languageKey, language);
}

/** `auto` where none was chosen. */
export function readTheme(storage: GetStorage = browserStorage): Theme {
  const stored = read(storage, themeKey);
  return themes.find((theme) => theme === stored) ?? "auto";
}

export function writeTheme(theme: Theme, storage: GetStorage = browserStorage): void {
  write(storage, themeKey, theme);
}

/** Whether keyboard shortcuts were turned off in this browser. */
export function readShortcutsOff(storage: GetStorage = browserStorage): boolean {
  return read(storage, shortcutsKey) === "off";
}

export function writeShortcutsOff(isOff: boolean, storage: GetStorage = browserStorage): void {
  write(storage, shortcutsKey, isOff ? "off" : "on");
}

function read(storage: GetStorage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

// Where storage is forbidden the choice lasts as long as the page.
function write(storage: GetStorage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    return;
  }
}
