import { textIn, type FormContent, type LocalizedText } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import { isPrintable, type PosterBlock } from "./poster.ts";

/** What a poster says in one language; undefined where its font lacks the letters. */
export function toPosterBlock(
  language: string,
  content: Pick<FormContent, "title">,
  organisationName: LocalizedText,
  unitName: LocalizedText,
): PosterBlock | undefined {
  const { scan, address } = pageTexts(language).invitation;
  const organisation = textIn(organisationName, language);
  const named = textIn(unitName, language);
  const unit = named === organisation ? "" : named;
  const title = textIn(content.title, language);
  if (!isPrintable(title + organisation + unit)) return undefined;
  return { language, organisation, unit, title, scan, address };
}
