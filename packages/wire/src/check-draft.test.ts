import { describe, expect, it } from "vitest";
import { checkDraft, type DraftToCheck } from "./check-draft.ts";
import type { FormContent } from "./form-definition.ts";
import type { DraftContent, DraftQuestion, FormSettings } from "./form-draft.ts";

const both = { sv: "Vad?", fi: "Mitä?" };
const question = (change: Partial<DraftQuestion> = {}): DraftQuestion => ({
  id: "why",
  type: "comment",
  required: false,
  text: both,
  ...change,
});
const content = (...questions: DraftQuestion[]): DraftContent => ({
  languages: ["sv", "fi"],
  title: { sv: "Titel", fi: "Otsikko" },
  questions,
});
const settings = (change: Partial<FormSettings> = {}): FormSettings => ({
  owner: "anna",
  expiresOn: "2026-11-22",
  requiredLanguages: ["sv", "fi"],
  reviewRequired: false,
  allowedOrigins: [],
  look: { preset: "respons" },
  promiseWorkingDays: null,
  keepContactsMonths: null,
  keepCommentsMonths: null,
  keepScoresMonths: null,
  ...change,
});
const faultsOf = (change: Partial<DraftToCheck>): string[] =>
  checkDraft({
    content: content(question()),
    settings: settings(),
    state: "draft",
    closedMessage: null,
    versions: [],
    today: "2026-11-22",
    ...change,
  }).map(({ code, path, language }) => [code, path, language ?? ""].join(" ").trim());

it("finds nothing in a form that is ready, on its last day too", () => {
  expect(faultsOf({})).toEqual([]);
});

describe("a text", () => {
  const choice = (options: DraftQuestion["options"]) => question({ type: "choice", options });
  const rating = (labels: DraftQuestion["labels"]) => question({ type: "rating", labels });

  it.each<[string, DraftContent, string[]]>([
    ["no title", { ...content(question()), title: { sv: "Titel" } }, ["text-missing title fi"]],
    [
      "a question without Finnish",
      content(question({ text: { sv: "Vad?" } })),
      ["text-missing questions.0.text fi"],
    ],
    [
      "blanks for a question",
      content(question({ text: { sv: "Vad?", fi: "  \n" } })),
      ["text-missing questions.0.text fi"],
    ],
    [
      "a question that nobody sees",
      content(question({ text: { sv: "Vad?", fi: "\u200b\u2060" } })),
      ["name-missing questions.0.text fi"],
    ],
    [
      "only signs for a question",
      content(question({ text: { sv: "?!", fi: "Mitä?" } })),
      ["name-missing questions.0.text sv"],
    ],
    [
      "an emoji for an option",
      content(choice([{ id: "glad", text: { sv: "😀", fi: "Iloinen 😀" } }])),
      ["name-missing questions.0.options.0.text sv"],
    ],
    ["a digit for an option", content(choice([{ id: "two", text: { sv: "2", fi: "2" } }])), []],
    [
      "help in one language",
      content(question({ help: { sv: "Kort, tack." } })),
      ["text-missing questions.0.help fi"],
    ],
    ["help that nobody wrote", content(question({ help: { sv: "", fi: " " } })), []],
    ["help in a language of before", content(question({ help: { en: "Briefly" } })), []],
    [
      "a label in one language",
      content(rating({ "5": { sv: "Bra" }, "1": {} })),
      ["text-missing questions.0.labels.5 fi"],
    ],
    [
      "labels that its type does not show",
      content(question({ labels: { "5": { sv: "Bra" } } })),
      [],
    ],
  ])("is looked at: %s", (_, draft, faults) => {
    expect(faultsOf({ content: draft })).toEqual(faults);
  });

  it("may be missing in a language that is not required", () => {
    const draft = { ...content(question()), languages: ["sv", "fi", "en"] };
    expect(faultsOf({ content: draft })).toEqual([]);
  });

  it("is needed in the first language where none is required", () => {
    const draft = content(question({ text: { fi: "Mitä?" } }));
    const faults = faultsOf({ content: draft, settings: settings({ requiredLanguages: [] }) });
    expect(faults).toEqual(["text-missing questions.0.text sv"]);
  });

  it("is asked for in a required language that the form is not written in", () => {
    const faults = faultsOf({ settings: settings({ requiredLanguages: ["sv", "en"] }) });
    expect(faults).toEqual(["text-missing languages en"]);
  });

  it("is needed of a closed form's message", () => {
    expect(faultsOf({ closedMessage: { sv: "Stängt" } })).toEqual([
      "text-missing closedMessage fi",
    ]);
  });
});

describe("the structure", () => {
  const rating = question({ id: "rating", type: "rating" });
  const options = [{ id: "quick", text: both }];
  const choice = question({ id: "reasons", type: "choice", options });
  const after = question({ showIf: { question: "rating", to: 2 } });

  it.each<[string, DraftQuestion[], string[]]>([
    ["no question", [], ["no-questions questions"]],
    ["a condition that can be met", [rating, after], []],
    ["a condition on a question that was deleted", [after], ["structure questions.0.showIf"]],
    ["a condition on a later question", [after, rating], ["structure questions.0.showIf"]],
    [
      "a condition on a score that does not exist",
      [rating, question({ showIf: { question: "rating", from: 6 } })],
      ["structure questions.1.showIf"],
    ],
    ["two questions of one id", [rating, rating], ["structure questions.1.id"]],
    ["a choice without options", [question({ type: "choice" })], ["structure questions.0.options"]],
    [
      "two options of one id",
      [{ ...choice, options: [...options, ...options] }],
      ["structure questions.0.options.1.id"],
    ],
    [
      "an option that takes the name of the free one",
      [{ ...choice, allowOther: true, options: [{ id: "other", text: both }] }],
      ["structure questions.0.options.0.id"],
    ],
  ])("of %s", (_, questions, faults) => {
    expect(faultsOf({ content: content(...questions) })).toEqual(faults);
  });

  it("keeps an id to its type for ever, since answers are counted by id", () => {
    const before = content(rating) as FormContent;
    const now = content(question({ id: "rating", type: "nps" }));
    const versions = [content(question()) as FormContent, before];
    expect(faultsOf({ content: now, versions })).toEqual(["structure questions.0.type"]);
  });
});

describe("what stands beside the questions", () => {
  it.each<[string, Partial<FormSettings>, string[]]>([
    ["no owner", { owner: null }, ["owner-missing owner"]],
    ["no last day", { expiresOn: null }, ["expiry-missing expiresOn"]],
    ["a last day that has been", { expiresOn: "2026-11-21" }, ["expiry-past expiresOn"]],
    ["no review", { reviewRequired: true }, ["review-missing review"]],
    ["a dark accent", { look: { preset: "respons", accent: "#0000bf" } }, []],
    [
      "a faint accent",
      { look: { preset: "helsinki", accent: "#8a8aff" } },
      ["contrast look.accent"],
    ],
    [
      "an accent for the dark that is too dark",
      { look: { preset: "suomi-fi", accentDark: "#2a6ebb" } },
      ["contrast look.accentDark"],
    ],
  ])("is looked at: %s", (_, change, faults) => {
    expect(faultsOf({ settings: settings(change) })).toEqual(faults);
  });

  it("is enough once somebody has approved", () => {
    const reviewed = settings({ reviewRequired: true });
    expect(faultsOf({ settings: reviewed, state: "approved" })).toEqual([]);
  });
});

it("refuses to publish the same again, whatever the order of its keys", () => {
  const { languages, title, questions } = content(question({ help: {} }));
  const { help: _, ...asked } = questions[0] ?? question();
  const published = { title, questions: [asked], languages } as FormContent;
  expect(faultsOf({ content: content(question({ help: {} })), versions: [published] })).toEqual([
    "unchanged",
  ]);
});
