import { type Choices, fields } from "./choices.ts";

const linkWords: Record<string, string> = { sv: "Ge respons", fi: "Anna palautetta" };

/** The tag that a web team would paste for what is chosen. */
export function writeTag(choices: Choices, version: string): string {
  const { form, lang, mode, theme, look } = choices;
  const origin = "https://collector.example";
  const attributes: Record<string, string> = {
    form,
    lang,
    ...(mode !== "inline" && { mode }),
    ...(theme !== "auto" && { theme }),
    ...Object.fromEntries(fields.map((name) => [name, choices[name]])),
  };
  const data = Object.entries(attributes).map(([name, value]) =>
    value ? ` data-${name}="${quote(value)}"` : "",
  );
  const unit = choices.unit && `&amp;unit=${quote(encodeURIComponent(choices.unit))}`;
  const words = linkWords[lang.slice(0, 2)] ?? "Give feedback";
  return [
    look === "own"
      ? ""
      : `<link rel="stylesheet" href="${origin}/w/${version}/themes/${look}.css">\n`,
    `<script async src="${origin}/respons.js"${data.join("")}${choices.debug ? " data-debug" : ""}></script>\n`,
    `<noscript><a href="${origin}/f/${form}?lang=${lang}${unit}">${words}</a></noscript>`,
  ].join("");
}

function quote(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
