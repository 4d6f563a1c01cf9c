import type { PublicChannel } from "@respons/wire";
import { pickContact } from "./contacts.ts";
import { pickMoment } from "./moments.ts";
import { organisation } from "./organisation.ts";
import type { DraftResponse } from "./planned-response.ts";
import { type Random, createRandom, pick, pickWeighted, shuffle, spread } from "./random.ts";
import { type DemonstrationLanguage, createTextPicker, isWithin } from "./texts.ts";

const period = { from: "2015-11-01", to: "2016-02-29" };

/**
 * 1,554 in all, of which 214 about access or e-services: the review says "a little over 200".
 * That clients complain about how they were treated rather than about care is the review's too;
 * the other numbers are invented.
 */
const feedbackCategories: ReadonlyArray<[string, number]> = [
  ["access", 128],
  ["e-services", 86],
  ["treatment", 366],
  ["care", 131],
  ["language", 74],
  ["facilities", 142],
  ["accessibility", 38],
  ["praise", 437],
  ["other", 152],
];
export const feedbackTotal = feedbackCategories.reduce((sum, [, count]) => sum + count, 0);

const languageShares: ReadonlyArray<[DemonstrationLanguage, number]> = [
  ["sv", 38],
  ["fi", 52],
  ["en", 10],
];
const channelShares: ReadonlyArray<[PublicChannel, number]> = [
  ["link", 58],
  ["embed", 34],
  ["qr", 8],
];
const contactShare = 0.35;
const pages = { sv: "sv/respons", fi: "fi/palaute", en: "en/feedback" };

const offices = organisation.filter(
  ({ slug }) => !organisation.some(({ parent }) => parent === slug),
);
const busyUnits: ReadonlyArray<[string, number]> = [
  ["health-station-1", 28],
  ["health-station-2", 20],
  ["health-station-3", 14],
  ["emergency-clinic", 22],
  ["dental-care", 10],
  ["family-services", 6],
];

function pickUnit(random: Random, hint: string | undefined): string {
  if (hint === undefined) return pickWeighted(random, busyUnits);
  return pick(
    random,
    offices.filter(({ slug }) => isWithin(slug, hint)),
  ).slug;
}

/** The free-form feedback of the review's four months, in no order; each has a comment. */
export function planFeedback(seed: number): DraftResponse[] {
  const random = createRandom(seed);
  const pickText = createTextPicker(random);
  const languages = spread(random, feedbackTotal, languageShares);
  const categories = shuffle(
    random,
    feedbackCategories.flatMap(([category, count]) =>
      Array.from({ length: count }, () => category),
    ),
  );
  return categories.map((category, index): DraftResponse => {
    const language = languages[index] ?? pick(random, languages);
    const text = pickText({ form: "feedback", language, category });
    const unit = pickUnit(random, text.unitHint);
    const channel = pickWeighted(random, channelShares);
    return {
      form: "feedback",
      receivedAt: pickMoment(random, period, channel, unit),
      response: {
        formVersion: 1,
        language,
        unit,
        channel,
        answers: { category: [category], comment: text.text },
        ...(random() < contactShare && { contact: pickContact(random, language) }),
        ...(channel === "embed" && { page: `https://service.example/${pages[language]}` }),
      },
      text,
    };
  });
}
