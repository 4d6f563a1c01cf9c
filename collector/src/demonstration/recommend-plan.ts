import type { PublicChannel } from "@respons/wire";
import { pickMoment } from "./moments.ts";
import { languageShares, type DraftResponse } from "./planned-response.ts";
import { type Random, createRandom, pick, pickWeighted, spread } from "./random.ts";
import type { RecommendPeriod } from "./recommend-scores.ts";
import { type Mood, createTextPicker } from "./texts.ts";

type Group = "promoter" | "passive" | "detractor";

const channelShares: ReadonlyArray<[PublicChannel, number]> = [
  ["sms", 44],
  ["qr", 27],
  ["link", 18],
  ["embed", 11],
];
const scores: Record<Group, ReadonlyArray<[number, number]>> = {
  promoter: [
    [10, 72],
    [9, 28],
  ],
  passive: [
    [8, 65],
    [7, 35],
  ],
  detractor: [
    [6, 24],
    [5, 22],
    [4, 12],
    [3, 13],
    [2, 10],
    [1, 8],
    [0, 11],
  ],
};
/** Share that writes something, 0–1: about 12 % of all; the dissatisfied write more. */
const commentShare: Record<Group, number> = { promoter: 0.107, passive: 0.14, detractor: 0.24 };
const moods: Record<Group, ReadonlyArray<[Mood, number]>> = {
  promoter: [
    ["positive", 94],
    ["mixed", 6],
  ],
  passive: [
    ["mixed", 65],
    ["positive", 35],
  ],
  detractor: [
    ["negative", 82],
    ["mixed", 18],
  ],
};

function listScores(random: Random, period: RecommendPeriod) {
  return Object.entries(period.units).flatMap(([unit, [promoters, passives, detractors]]) => {
    const groups: Array<[Group, number]> = [
      ["promoter", promoters],
      ["passive", passives],
      ["detractor", detractors],
    ];
    const total = promoters + passives + detractors;
    return spread(random, total, groups).map((group) => ({ unit, group }));
  });
}

/** The year's answers to "would you recommend us", in no order. */
export function planRecommend(period: RecommendPeriod, seed: number): DraftResponse[] {
  const random = createRandom(seed);
  const pickText = createTextPicker(random);
  const entries = listScores(random, period);
  const languages = spread(random, entries.length, languageShares);
  return entries.map(({ unit, group }, index): DraftResponse => {
    const language = languages[index] ?? pick(random, languages);
    const channel = pickWeighted(random, channelShares);
    const recommend = pickWeighted(random, scores[group]);
    const mood = pickWeighted(random, moods[group]);
    const text =
      random() < commentShare[group] ? pickText({ form: "recommend", language, mood, unit }) : null;
    return {
      form: "recommend",
      receivedAt: pickMoment(random, period, channel, unit),
      response: {
        formVersion: 1,
        language,
        unit,
        channel,
        answers: { recommend, ...(text && { comment: text.text }) },
        ...(channel === "embed" && { page: `https://service.example/${language}` }),
      },
      text,
    };
  });
}
