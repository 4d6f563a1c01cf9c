import type { FormLook } from "./form-draft.ts";

/** What an own accent stands on, and what stands on it. */
interface Pair {
  surface: string;
  onAccent: string;
  /** The preset's own accent. */
  accent: string;
}

/**
 * The colours of the presets in `widget/themes/`. Without one, surface and text are the browser's:
 * here the lighter of the dark surfaces that browsers have, which is the harder to stand out from.
 */
export const themeColours: Record<FormLook["preset"], { light: Pair; dark: Pair }> = {
  respons: {
    light: { surface: "#ffffff", onAccent: "#ffffff", accent: "#0a5a75" },
    dark: { surface: "#1c1b22", onAccent: "#1c1b22", accent: "#7dcde8" },
  },
  helsinki: {
    light: { surface: "#ffffff", onAccent: "#ffffff", accent: "#0000bf" },
    dark: { surface: "#14141f", onAccent: "#14141f", accent: "#b8b8f5" },
  },
  "suomi-fi": {
    light: { surface: "#ffffff", onAccent: "#ffffff", accent: "#2a6ebb" },
    dark: { surface: "#161c22", onAccent: "#161c22", accent: "#88b9f2" },
  },
  "gov-uk": {
    light: { surface: "#ffffff", onAccent: "#ffffff", accent: "#1a65a6" },
    dark: { surface: "#0b0c0c", onAccent: "#0b0c0c", accent: "#8eb8dc" },
  },
};
