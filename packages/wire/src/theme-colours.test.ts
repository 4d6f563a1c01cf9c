import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contrastRatio, MIN_TEXT_CONTRAST } from "./contrast.ts";
import type { FormLook } from "./form-draft.ts";
import { themeColours } from "./theme-colours.ts";

const files: [FormLook["preset"], string][] = [
  ["helsinki", "helsinki.css"],
  ["suomi-fi", "suomi-fi.css"],
  ["gov-uk", "govuk.css"],
];

it.each(files)("the colours of %s are those of its file", (preset, file) => {
  const css = readFileSync(new URL(`../../../widget/themes/${file}`, import.meta.url), "utf8");
  const pair = (name: string) => {
    const [, light = "", dark = ""] =
      new RegExp(
        `--respons-${name}: light-dark\\((#\\w+|hsl\\([^)]*\\)), (#\\w+|hsl\\([^)]*\\))\\)`,
      ).exec(css) ?? [];
    return [toHex(light), toHex(dark)];
  };
  const { light, dark } = themeColours[preset];
  expect([light.surface, dark.surface]).toEqual(pair("surface"));
  expect([light.onAccent, dark.onAccent]).toEqual(pair("on-accent"));
  expect([light.accent, dark.accent]).toEqual(pair("accent"));
});

it("the widget's own accent is mixed as here", () => {
  const styles = readFileSync(
    new URL("../../../widget/src/theme.styles.ts", import.meta.url),
    "utf8",
  );
  expect(styles).toContain("color-mix(in srgb, CanvasText 45%, #12a4d5)");
  const mix = (canvasText: number) =>
    toColour([0x12, 0xa4, 0xd5].map((part) => 0.45 * canvasText + 0.55 * part));
  expect(themeColours.respons.light.accent).toBe(mix(0));
  expect(themeColours.respons.dark.accent).toBe(mix(255));
});

it("every preset's own accent is readable", () => {
  for (const { light, dark } of Object.values(themeColours)) {
    for (const { accent, surface, onAccent } of [light, dark]) {
      expect(contrastRatio(accent, surface)).toBeGreaterThanOrEqual(MIN_TEXT_CONTRAST);
      expect(contrastRatio(accent, onAccent)).toBeGreaterThanOrEqual(MIN_TEXT_CONTRAST);
    }
  }
});

const toColour = (parts: number[]) =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** `#rgb`, `#rrggbb` or `hsl(h s% l%)` as `#rrggbb`. Source: CSS Color 4, §7.1. */
function toHex(colour: string): string {
  if (colour.startsWith("#")) {
    return colour.length > 4 ? colour : colour.replace(/[0-9a-f]/gi, "$&$&");
  }
  const [hue = 0, saturation = 0, lightness = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const depth = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100);
  return toColour(
    [0, 8, 4].map((n) => {
      const k = (n + hue / 30) % 12;
      return 255 * (lightness / 100 - depth * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
    }),
  );
}
