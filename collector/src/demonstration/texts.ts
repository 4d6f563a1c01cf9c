import { personalDataKinds } from "@respons/privacy";
import * as v from "valibot";
import { organisation } from "./organisation.ts";
import { type Random, shuffle } from "./random.ts";
import en from "./texts/en.json" with { type: "json" };
import fi from "./texts/fi.json" with { type: "json" };
import sv from "./texts/sv.json" with { type: "json" };

const DemonstrationText = v.strictObject({
  text: v.string(),
  forms: v.array(v.picklist(["booking", "recommend", "service", "feedback"])),
  mood: v.picklist(["positive", "negative", "mixed"]),
  /** Option of the feedback form. */
  category: v.string(),
  /** The unit it is about, or one above; absent where it fits every unit. */
  unitHint: v.optional(v.string()),
  /** Codes of the codebook, as deep as the text allows. */
  codes: v.array(v.string()),
  /** Made-up personal data in it that has to be masked or guarded. */
  personalData: v.optional(v.array(v.picklist(personalDataKinds))),
});
export type DemonstrationText = v.InferOutput<typeof DemonstrationText> & {
  id: string;
  language: DemonstrationLanguage;
};
export const demonstrationLanguages = ["sv", "fi", "en"] as const;
export type DemonstrationLanguage = (typeof demonstrationLanguages)[number];
export type Mood = DemonstrationText["mood"];

/** Every free text of the demonstration: written for it, by nobody's client. */
export const texts: readonly DemonstrationText[] = Object.entries({ sv, fi, en }).flatMap(
  ([language, entries]) =>
    v.parse(v.array(DemonstrationText), entries).map((entry, index) =>
      Object.assign(entry, {
        id: `${language}-${index + 1}`,
        language: language as DemonstrationLanguage,
      }),
    ),
);

const parents = new Map(organisation.map(({ slug, parent }) => [slug, parent]));

/** Whether `unit` is `above` or stands somewhere under it. */
export function isWithin(unit: string, above: string): boolean {
  let slug: string | null | undefined = unit;
  while (slug && slug !== above) slug = parents.get(slug);
  return slug === above;
}

type WantedText = {
  form: DemonstrationText["forms"][number];
  language: DemonstrationLanguage;
  mood?: Mood;
  category?: string;
  unit?: string;
};

const wordCounts = new Map(texts.map(({ id, text }) => [id, text.split(/\s+/).length]));

/** Many people write "Thank you!", but no two write the same long story; feedback is all stories. */
function recurrenceOf({ id }: DemonstrationText, form: WantedText["form"]): number {
  const words = wordCounts.get(id) ?? 0;
  if (form === "feedback" || words > 12) return 1;
  if (words > 5) return 3;
  return words > 3 ? 6 : 16;
}

/**
 * Picks texts in turn, so that each is used as often as the others it competes with: short ones
 * outside the feedback form more often, as people write.
 * @throws Error where no text fits: the texts are incomplete.
 */
export function createTextPicker(random: Random): (wanted: WantedText) => DemonstrationText {
  const order = shuffle(random, texts);
  const uses = new Map<string, number>();
  return (wanted) => {
    let best: DemonstrationText | undefined;
    let fewest = Infinity;
    for (const text of order) {
      if (!fits(text, wanted)) continue;
      const used = (uses.get(text.id) ?? 0) / recurrenceOf(text, wanted.form);
      if (used < fewest) [best, fewest] = [text, used];
    }
    if (!best) throw new Error(`no demonstration text for ${JSON.stringify(wanted)}`);
    uses.set(best.id, (uses.get(best.id) ?? 0) + 1);
    return best;
  };
}

function fits(text: DemonstrationText, wanted: WantedText): boolean {
  return (
    text.language === wanted.language &&
    text.forms.includes(wanted.form) &&
    (wanted.mood === undefined || text.mood === wanted.mood) &&
    (wanted.category === undefined || text.category === wanted.category) &&
    (wanted.unit === undefined ||
      text.unitHint === undefined ||
      isWithin(wanted.unit, text.unitHint))
  );
}
