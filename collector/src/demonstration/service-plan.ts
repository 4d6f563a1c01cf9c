import { NOT_APPLICABLE, type PublicChannel } from "@respons/wire";
import { pickMoment } from "./moments.ts";
import { languageShares, type DraftResponse } from "./planned-response.ts";
import { type Random, createRandom, pick, pickWeighted, spread } from "./random.ts";
import { type ServicePeriod, notApplicableShares } from "./service-means.ts";
import { type DemonstrationLanguage, type Mood, createTextPicker } from "./texts.ts";

const channelShares: ReadonlyArray<[PublicChannel, number]> = [
  ["link", 42],
  ["embed", 26],
  ["qr", 20],
  ["sms", 12],
];
const unitShares: ReadonlyArray<[string, number]> = [
  ["health-station-1", 22],
  ["health-station-2", 17],
  ["health-station-3", 11],
  ["emergency-clinic", 16],
  ["child-health-clinic", 9],
  ["dental-care", 11],
  ["adult-social-work", 5],
  ["income-support", 4],
  ["family-services", 5],
];
const commentShare = 0.16;

type Filled = {
  language: DemonstrationLanguage;
  unit: string;
  /** How content this client is on the whole, in steps of the scale around the mean. */
  leaning: number;
  answers: Record<string, number | typeof NOT_APPLICABLE>;
};

function clampStep(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

/**
 * Answers one statement for these clients so that the mean comes out as asked: steps drawn around
 * it, then moved by one here and there until the sum is right. "Not applicable" is left out.
 */
function answerStatement(random: Random, clients: Filled[], statement: string, mean: number): void {
  const skipped = notApplicableShares[statement] ?? 0;
  const steps = new Map<Filled, number>();
  for (const client of clients) {
    if (random() < skipped) client.answers[statement] = NOT_APPLICABLE;
    else steps.set(client, clampStep(mean + client.leaning + (random() - 0.5) * 2.4));
  }
  const answering = [...steps.keys()];
  const wanted = Math.round(mean * answering.length);
  let sum = [...steps.values()].reduce((all, step) => all + step, 0);
  while (sum !== wanted) {
    const client = pick(random, answering);
    const before = steps.get(client) ?? 3;
    const after = clampStep(before + Math.sign(wanted - sum));
    steps.set(client, after);
    sum += after - before;
  }
  for (const [client, step] of steps) client.answers[statement] = step;
}

function fillIn(random: Random, period: ServicePeriod): Filled[] {
  const units = spread(random, period.responses, unitShares);
  const clients = spread(random, period.responses, languageShares).map(
    (language, index): Filled => ({
      language,
      unit: units[index] ?? pick(random, units),
      leaning: (random() + random() + random() - 1.5) * 1.3,
      answers: {},
    }),
  );
  for (const [statement, mean] of Object.entries(period.means)) {
    answerStatement(random, clients, statement, mean);
  }
  for (const [language, mean] of Object.entries(period.ownLanguage)) {
    const speakers = clients.filter((client) => client.language === language);
    answerStatement(random, speakers, "own-language", mean);
  }
  return clients;
}

function moodOf(answers: Filled["answers"]): Mood {
  const steps = Object.values(answers).filter((answer) => typeof answer === "number");
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  if (mean >= 4) return "positive";
  return mean < 3.3 ? "negative" : "mixed";
}

/** The year's answers to the statements, in no order. */
export function planService(period: ServicePeriod, seed: number): DraftResponse[] {
  const random = createRandom(seed);
  const pickText = createTextPicker(random);
  return fillIn(random, period).map(({ language, unit, answers }): DraftResponse => {
    const channel = pickWeighted(random, channelShares);
    const text =
      random() < commentShare
        ? pickText({ form: "service", language, mood: moodOf(answers), unit })
        : null;
    return {
      form: "service",
      receivedAt: pickMoment(random, period, channel, unit),
      response: {
        formVersion: 1,
        language,
        unit,
        channel,
        answers: { ...answers, ...(text && { comment: text.text }) },
        ...(channel === "embed" && { page: `https://service.example/${language}` }),
      },
      text,
    };
  });
}
