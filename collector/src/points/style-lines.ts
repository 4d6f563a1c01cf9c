import type { FormLook } from "@respons/wire";

/** File of each look that a built widget brings; the form's own look needs none. */
const files: Partial<Record<FormLook["preset"], string>> = {
  helsinki: "helsinki.css",
  "suomi-fi": "suomi-fi.css",
  "gov-uk": "govuk.css",
};

/** What a page adds so that the form has its look there; null where it has the usual one. */
export function toStyleLines(
  publicUrl: string,
  { preset, accent, accentDark }: FormLook,
  version: string | undefined,
): string | null {
  const file = files[preset];
  const link =
    file && version
      ? [`<link rel="stylesheet" href="${publicUrl}/w/${version}/themes/${file}">`]
      : [];
  const lines = [...link, ...toAccentLines(accent, accentDark)];
  return lines.length > 0 ? lines.join("\n") : null;
}

/** Browsers without `light-dark()` keep the plain colour. */
function toAccentLines(accent: string | undefined, accentDark: string | undefined): string[] {
  if (!accent) return [];
  const dark = accentDark
    ? [
        "  @supports (color: light-dark(red, red)) {",
        `    respons-feedback { --respons-accent: light-dark(${accent}, ${accentDark}); }`,
        "  }",
      ]
    : [];
  return ["<style>", `  respons-feedback { --respons-accent: ${accent}; }`, ...dark, "</style>"];
}
