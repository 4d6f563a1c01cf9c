import type { Theme } from "./preferences.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");
let chosen: Theme = "auto";

/** Shows the application in `theme`; `auto` follows the device, also when that changes. */
export function applyTheme(theme: Theme): void {
  chosen = theme;
  const isDark = theme === "dark" || (theme === "auto" && dark.matches);
  const { classList } = document.documentElement;
  classList.toggle("wa-dark", isDark);
  classList.toggle("wa-light", !isDark);
}

dark.addEventListener("change", () => applyTheme(chosen));
