import { describe, expect, it } from "vitest";
import {
  readLanguage,
  readShortcutsOff,
  readTheme,
  writeLanguage,
  writeShortcutsOff,
  writeTheme,
} from "./preferences.ts";

function createStorage() {
  const values = new Map<string, string>();
  return () => ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
}
const forbidden = () => {
  throw new Error("storage is forbidden");
};

describe("the staff member's language", () => {
  it("is the browser's first one that we have", () => {
    expect(readLanguage(["de", "fi-FI", "sv"], createStorage())).toBe("fi");
  });
  it("is Swedish where the browser wants none of ours", () => {
    expect(readLanguage(["de"], createStorage())).toBe("sv");
  });
  it("is the one chosen before", () => {
    const storage = createStorage();
    writeLanguage("en", storage);
    expect(readLanguage(["fi"], storage)).toBe("en");
  });
});

describe("the theme", () => {
  it("follows the device until one is chosen", () => {
    const storage = createStorage();
    expect(readTheme(storage)).toBe("auto");
    writeTheme("dark", storage);
    expect(readTheme(storage)).toBe("dark");
  });
});

it("keyboard shortcuts are on until they are turned off", () => {
  const storage = createStorage();
  expect(readShortcutsOff(storage)).toBe(false);
  writeShortcutsOff(true, storage);
  expect(readShortcutsOff(storage)).toBe(true);
});

it("a browser without storage still gets a language and a theme", () => {
  writeTheme("dark", forbidden);
  expect(readTheme(forbidden)).toBe("auto");
  expect(readLanguage(["sv"], forbidden)).toBe("sv");
});
