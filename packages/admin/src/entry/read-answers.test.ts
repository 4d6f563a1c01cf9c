import { expect, it } from "vitest";
import type { Question } from "@respons/wire";
import { listMissing, readAnswers } from "./read-answers.ts";

const text = { sv: "?" };
const questions: Question[] = [
  { id: "score", type: "nps", required: true, text },
  {
    id: "why",
    type: "choice",
    required: true,
    text,
    options: [{ id: "slow", text }],
    allowOther: true,
    showIf: { question: "score", to: 6 },
  },
  { id: "own-language", type: "statement", required: false, text, notApplicable: true },
  { id: "comment", type: "comment", required: false, text },
  { id: "contact", type: "contact", required: false, text },
];

const dataOf = (fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

it("reads scores as numbers, choices as lists, and leaves out what is empty", () => {
  const data = dataOf([
    ["score", "3"],
    ["why", "slow"],
    ["why", "other"],
    ["why.other", "Kön"],
    ["own-language", "not-applicable"],
    ["comment", ""],
  ]);
  expect(readAnswers(data, questions)).toEqual({
    score: 3,
    why: ["slow", "other"],
    "why.other": "Kön",
    "own-language": "not-applicable",
  });
});

it("leaves out what a condition hides, and misses it only where it shows", () => {
  const data = dataOf([
    ["score", "9"],
    ["why", "slow"],
  ]);
  const answers = readAnswers(data, questions);
  expect(answers).toEqual({ score: 9 });
  expect(listMissing(answers, questions)).toEqual([]);
  expect(listMissing({ score: 2 }, questions).map(({ id }) => id)).toEqual(["why"]);
  expect(listMissing({}, questions).map(({ id }) => id)).toEqual(["score"]);
});
