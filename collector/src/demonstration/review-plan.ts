import type { PlannedResponse } from "./planned-response.ts";
import { createRandom, shuffle } from "./random.ts";
import type { DemonstrationText } from "./texts.ts";

/** The review of the second document: what it is called, and which days it is about. */
export const plannedReview = {
  reviewId: "social-reporting-2016",
  name: "Klientrespons ur perspektivet för social rapportering",
  purpose:
    "Välj respons om problem i servicesystemet och om att få service, " +
    "och positiv respons som nämner en yrkesgrupp.",
  form: "feedback",
  unit: "rantamaa",
  from: "2015-11-01",
  to: "2016-02-29",
} as const;

/** Together 214, "a little over 200"; how they are divided is invented. */
const picked = { problems: 152, praise: 62 };

/** Invented people: they have no account, so nobody can sign in as them. */
const coders = ["demonstration-coder-1", "demonstration-coder-2"] as const;
/** Every so many responses are coded by both, which a figure must not count twice. */
const CODED_BY_BOTH = 5;

const quoted = { perLanguageAndTone: 2, mostWords: 28, fewestWords: 6, unchecked: 2 };

export interface PlannedPick {
  /** Place of the response in the plan. */
  seed: number;
  codes: readonly string[];
  coders: readonly string[];
  /** Its text as a quote; null for most. */
  quote: { text: string; proposedBy: string; checkedBy: string | null } | null;
}

/** Which responses the review picks, how they are coded and quoted; the same in every loading. */
export function planReview(planned: Iterable<PlannedResponse>): PlannedPick[] {
  const written = [...planned].flatMap(({ form, seed, text }) =>
    form === plannedReview.form && text ? [{ seed, text }] : [],
  );
  const random = createRandom(2016);
  const problems = written.filter(({ text }) => isProblem(text));
  const praise = written.filter(({ text }) => isPraiseOfProfession(text));
  const chosen = [
    ...shuffle(random, problems).slice(0, picked.problems),
    ...shuffle(random, praise).slice(0, picked.praise),
  ].sort((a, b) => a.seed - b.seed);
  const quotes = chooseQuotes(chosen);
  return chosen.map(({ seed, text }, i): PlannedPick => {
    const [first, second] = i % 2 === 0 ? coders : coders.toReversed();
    const proposedBy = first ?? coders[0];
    const checkedBy = second ?? coders[1];
    const place = quotes.indexOf(seed);
    const isChecked = place < quotes.length - quoted.unchecked;
    return {
      seed,
      codes: text.codes,
      coders: i % CODED_BY_BOTH === 0 ? coders : [proposedBy],
      quote:
        place === -1
          ? null
          : { text: text.text, proposedBy, checkedBy: isChecked ? checkedBy : null },
    };
  });
}

const isProblem = ({ category, codes, mood }: DemonstrationText): boolean =>
  (category === "access" || category === "e-services") &&
  mood !== "positive" &&
  codes.some((code) => /^(?:access|system)\./.test(code));

const isPraiseOfProfession = ({ codes, mood }: DemonstrationText): boolean =>
  mood === "positive" && codes.some((code) => code.startsWith("profession."));

/** Short whole texts without personal data, each once. @returns places in the plan */
function chooseQuotes(chosen: readonly { seed: number; text: DemonstrationText }[]): number[] {
  const taken = new Map<string, Set<string>>();
  return chosen.flatMap(({ seed, text }) => {
    const words = text.text.split(/\s+/).length;
    if (text.personalData || words < quoted.fewestWords || words > quoted.mostWords) return [];
    const heap = `${text.language} ${text.mood === "positive"}`;
    const texts = taken.get(heap) ?? new Set();
    if (texts.has(text.id) || texts.size >= quoted.perLanguageAndTone) return [];
    taken.set(heap, texts.add(text.id));
    return [seed];
  });
}
