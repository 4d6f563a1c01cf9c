import { OTHER, type PublicChannel } from "@respons/wire";
import { pickContact } from "./contacts.ts";
import { pickMoment } from "./moments.ts";
import { languageShares, type DraftResponse } from "./planned-response.ts";
import { type Random, createRandom, pick, pickWeighted, shuffle, spread } from "./random.ts";
import { type DemonstrationLanguage, type Mood, createTextPicker } from "./texts.ts";

const period = { from: "2021-06-01", to: "2021-08-25" };
export const bookingTotal = 180;

const ratings: ReadonlyArray<[number, number]> = [
  [5, 34],
  [4, 30],
  [3, 16],
  [2, 11],
  [1, 9],
];
const channels: ReadonlyArray<[PublicChannel, number]> = [
  ["embed", 84],
  ["link", 16],
];
const goodReasons = ["easy", "quick", "suitable-times"];
const badReasons = ["no-times", "missing-type", "hard-to-find", "sign-in"];

const otherReasons: Record<DemonstrationLanguage, string[]> = {
  sv: ["Fick ingen bekräftelse", "Jag bokade åt min pappa", "Ville byta tid, inte boka ny"],
  fi: ["Vahvistusta ei tullut", "Varasin lapselle", "Halusin vain siirtää aikaa"],
  en: ["I booked for my mother", "No confirmation message"],
};

function pickReasons(random: Random, rating: number, language: DemonstrationLanguage) {
  if (random() < 0.12) return {};
  const pool = rating >= 4 ? goodReasons : badReasons;
  const reasons = shuffle(random, pool).slice(
    0,
    pickWeighted(random, [
      [1, 6],
      [2, 4],
    ]),
  );
  if (random() >= 0.08) return { reasons };
  return { reasons: [...reasons, OTHER], "reasons.other": pick(random, otherReasons[language]) };
}

function moodOf(rating: number): Mood {
  if (rating >= 4) return "positive";
  return rating === 3 ? "mixed" : "negative";
}

/** The last summer of the living form on the example page, in no order; all of it is invented. */
export function planBooking(seed: number): DraftResponse[] {
  const random = createRandom(seed);
  const pickText = createTextPicker(random);
  return spread(random, bookingTotal, languageShares).map((language): DraftResponse => {
    const rating = pickWeighted(random, ratings);
    const channel = pickWeighted(random, channels);
    const text =
      random() < 0.4 ? pickText({ form: "booking", language, mood: moodOf(rating) }) : null;
    return {
      form: "booking",
      receivedAt: pickMoment(random, period, channel, "e-services"),
      response: {
        formVersion: 1,
        language,
        unit: "e-services",
        channel,
        answers: {
          rating,
          ...pickReasons(random, rating, language),
          ...(text && { comment: text.text }),
        },
        ...(text && random() < 0.3 && { contact: pickContact(random, language) }),
        ...(channel === "embed" && { page: "https://service.example/booking" }),
      },
      text,
    };
  });
}
