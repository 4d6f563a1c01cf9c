import { createHash } from "node:crypto";
import type { WidgetManifest } from "./built-files/widget-manifest.ts";

/** One place on a page where a form is to stand. */
export interface Placing {
  form: string;
  /** Language of the fallback link. */
  linkLanguage: string;
  lang?: string | undefined;
  unit?: string | undefined;
  mode?: string | undefined;
  point?: string | undefined;
}

const linkTexts: Record<string, string> = { sv: "Ge respons", fi: "Anna palautetta" };

/** These reach no client: they load for web teams only. */
const chunksForWebTeams = /\/(?:debug|contrast-check)\.js$/;

/** The script tag that places the form where it stands. */
export function toTag(publicUrl: string, placing: Placing): string {
  const attributes = toAttributes(placing, "data-");
  return `<script async src="${publicUrl}/respons.js" ${attributes}></script>
<noscript>${toLink(publicUrl, placing)}</noscript>`;
}

/** The element itself, whose link shows wherever the form cannot. */
export function toElement(publicUrl: string, placing: Placing): string {
  return `<script type="module" src="${publicUrl}/respons.js"></script>
${toMarkup(publicUrl, placing)}`;
}

/** A pinned snippet, and what a policy without inline scripts adds to `script-src` for it. */
export interface PinnedSnippet {
  snippet: string;
  importMapHash: string;
}

/**
 * The element with one version of the widget, every file of which the browser checks before it
 * runs. It is the element because a browser that refuses a script leaves nothing of a tag. The
 * preloads alone would not do: an import that is tried again after a refusal goes unchecked, which
 * the import map forbids. Seen in Chromium 156.
 */
export function toPinned(
  publicUrl: string,
  placing: Placing,
  { version, files }: WidgetManifest,
): PinnedSnippet {
  const loader = `w/${version}/respons.js`;
  const chunks = Object.entries(files)
    .filter(([path]) => /^w\/.*\.js$/.test(path) && path !== loader)
    .map(([path, { integrity }]) => [`${publicUrl}/${path}`, integrity] as const);
  const importMap = JSON.stringify({ integrity: Object.fromEntries(chunks) });
  const snippet = [
    `<script type="importmap">${importMap}</script>`,
    ...chunks
      .filter(([url]) => !chunksForWebTeams.test(url))
      .map(
        ([url, hash]) => `<link rel="modulepreload" href="${url}" integrity="${hash}" crossorigin>`,
      ),
    `<script type="module" src="${publicUrl}/${loader}" integrity="${files[loader]?.integrity}" crossorigin></script>`,
    toMarkup(publicUrl, placing),
  ].join("\n");
  const hash = createHash("sha256").update(importMap).digest("base64");
  return { snippet, importMapHash: `'sha256-${hash}'` };
}

function toMarkup(publicUrl: string, placing: Placing): string {
  return `<respons-feedback ${toAttributes(placing, "")}>
  ${toLink(publicUrl, placing)}
</respons-feedback>`;
}

function toAttributes({ form, lang, unit, mode, point }: Placing, prefix: string): string {
  return Object.entries({ form, lang, unit, mode, point })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${prefix}${name}="${escapeMarkup(value)}"`)
    .join(" ");
}

function toLink(publicUrl: string, { form, linkLanguage, unit, point }: Placing): string {
  const query = new URLSearchParams({ lang: linkLanguage });
  if (unit) query.set("unit", unit);
  if (point) query.set("point", point);
  const text = linkTexts[linkLanguage.slice(0, 2).toLowerCase()] ?? "Give feedback";
  return `<a href="${escapeMarkup(`${publicUrl}/f/${form}?${query}`)}">${text}</a>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
