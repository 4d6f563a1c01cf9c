import { expect, it } from "vitest";
import { firstCondition, listBranches, listEarlier, mayBeShownAt } from "./branching.ts";
import { changeQuestion, moveQuestion, removeQuestion } from "./draft-edits.ts";
import { content } from "./test-content.ts";

it("offers only earlier questions whose answers are scores or options", () => {
  expect(listEarlier(content, 3).map(({ index }) => index)).toEqual([0, 1]);
  expect(listEarlier(content, 0)).toEqual([]);
});

it("lists who decides on what", () => {
  expect(
    listBranches(content).map(({ decides, shows }) => [decides, shows.map(({ index }) => index)]),
  ).toEqual([
    [0, [1]],
    [1, [2]],
  ]);
});

it("marks a condition on a question that went away, came after it, or cannot answer so", () => {
  expect(content.questions.map((_, i) => mayBeShownAt(content, i))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(mayBeShownAt(removeQuestion(content, 0), 0)).toBe(false);
  expect(mayBeShownAt(moveQuestion(content, 0, 3), 0)).toBe(false);
  const impossible = changeQuestion(content, 1, { showIf: { question: "rating", from: 4, to: 2 } });
  expect(mayBeShownAt(impossible, 1)).toBe(false);
});

it("begins a condition with the answers one most often asks about", () => {
  const [rating, choice] = content.questions;
  expect(rating && firstCondition(rating)).toEqual({ question: "rating", from: 1, to: 2 });
  expect(choice && firstCondition(choice)).toEqual({ question: "reasons", anyOf: ["queue"] });
});
