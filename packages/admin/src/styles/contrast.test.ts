import { readFileSync } from "node:fs";
import { contrastRatio } from "@respons/wire";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split(".wa-dark {");

/** The custom properties of a part of the style sheet, by name. */
const declared = (part: string) =>
  new Map(Array.from(part.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]));
const themes = {
  light: declared(light),
  dark: new Map([...declared(light), ...declared(dark)]),
};

function colourOf(name: string, theme: Map<string | undefined, string | undefined>): string {
  const value = theme.get(name) ?? "";
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference) return colourOf(reference, theme);
  const [l, c, h] = (/^oklch\((.+)\)$/.exec(value)?.[1] ?? "").split(" ").map(parseFloat);
  if (l === undefined || c === undefined || h === undefined) throw new Error(`${name}: ${value}`);
  return toHex(l / 100, c, (h * Math.PI) / 180);
}

/** Source: B. Ottosson, "A perceptual color space for image processing" (2020). */
function toHex(lightness: number, chroma: number, hue: number): string {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const parts = linear.map((part) => {
    const bounded = Math.min(1, Math.max(0, part));
    const coded = bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * bounded ** (1 / 2.4) - 0.055;
    return Math.round(coded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

it("white and black are converted exactly", () => {
  expect(toHex(1, 0, 0)).toBe("#ffffff");
  expect(toHex(0, 0, 0)).toBe("#000000");
});

describe.each(Object.entries(themes))("the %s look", (_, theme) => {
  const ratio = (a: string, b: string) => contrastRatio(colourOf(a, theme), colourOf(b, theme));

  it.each([
    ["--ink", "--ground"],
    ["--ink", "--sheet"],
    ["--ink-quiet", "--ground"],
    ["--ink-quiet", "--sheet"],
    ["--accent", "--ground"],
    ["--accent", "--sheet"],
    ["--mark-target", "--ground"],
    ["--wa-color-neutral-on-quiet", "--ground"],
    ["--demonstration-ink", "--demonstration-fill"],
  ])("has text in %s on %s at 4.5 or more", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["--wa-color-focus", "--mark-strong", "--mark-low", "--mark-target"])(
    "has %s stand out from the ground at 3 or more",
    (mark) => {
      expect(ratio(mark, "--ground")).toBeGreaterThanOrEqual(3);
    },
  );
});
