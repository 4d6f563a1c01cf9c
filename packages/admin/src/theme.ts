import type { Theme } from "./preferences.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");
const paper = matchMedia("print");
let chosen: Theme = "auto";

/**
 * Shows the application in `theme`; `auto` follows the device, also when that changes. Paper is
 * always light.
 */
export function applyTheme(theme: Theme): void {
  chosen = theme;
  const isDark = !paper.matches && (theme === "dark" || (theme === "auto" && dark.matches));
  const { classList } = document.documentElement;
  classList.toggle("wa-dark", isDark);
  classList.toggle("wa-light", !isDark);
}

for (const media of [dark, paper]) media.addEventListener("change", () => applyTheme(chosen));
