import { textIn, type PointMaterials, type PointTexts } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";
import { toElement, toPinned, toTag, type Placing } from "../snippet.ts";
import { toEmailTable } from "./email-table.ts";
import { toPoint } from "./find-for-points.ts";
import { toPosterBlock } from "./poster-block.ts";
import { toStyleLines } from "./style-lines.ts";
import { toPageLink, toShortLink } from "./links.ts";
import type { ListedPoint } from "./store.ts";

type Widget = ReturnType<Deps["widget"]>;

/** All that a point is placed with, in every language of the form. */
export async function buildMaterials(
  deps: Pick<Deps, "config" | "widget" | "organisation">,
  form: PublishedForm,
  point: ListedPoint,
): Promise<PointMaterials> {
  const { publicUrl } = deps.config;
  const widget = deps.widget();
  const { languages } = form.definition;
  const { name } = await deps.organisation();
  const poster = (language: string) =>
    toPosterBlock(language, form.definition, name, point.unitName) ?? null;
  return {
    point: toPoint(point),
    shortLink: toShortLink(publicUrl, point),
    posterLanguages: posterLanguages(form),
    texts: languages.map((language) =>
      Object.assign(toTexts(publicUrl, form, point, language, widget), {
        poster: poster(language),
      }),
    ),
    policy: {
      scriptSrc: publicUrl,
      connectSrc: publicUrl,
      trustedTypes: "lit-html",
      importMapHash: widget
        ? toPinned(publicUrl, placingOf(point, languages[0] ?? "en"), widget).importMapHash
        : null,
      version: widget?.version ?? null,
    },
    style: toStyleLines(publicUrl, form.row.look, widget?.version),
  };
}

/** The languages that the form must be complete in and is published in; at least its first. */
export function posterLanguages({ row, definition }: PublishedForm): string[] {
  const required = definition.languages.filter((tag) => row.requiredLanguages.includes(tag));
  return required.length > 0 ? required : definition.languages.slice(0, 1);
}

const placingOf = ({ form, unit, slug }: ListedPoint, linkLanguage: string): Placing => ({
  form,
  linkLanguage,
  unit,
  point: slug,
});

function toTexts(
  publicUrl: string,
  form: PublishedForm,
  point: ListedPoint,
  language: string,
  widget: Widget,
): Omit<PointTexts, "poster"> {
  const placing = { ...placingOf(point, language), lang: language };
  const shortLink = toShortLink(publicUrl, point, language);
  const title = textIn(form.definition.title, language);
  return {
    language,
    snippets: {
      tag: toTag(publicUrl, placing),
      element: toElement(publicUrl, placing),
      pinned: widget ? toPinned(publicUrl, placing, widget).snippet : null,
    },
    link: toPageLink(publicUrl, point, { lang: language }),
    shortLink,
    message: `${title} ${shortLink}`,
    email: toEmailTable(publicUrl, form.definition, point, language),
  };
}
