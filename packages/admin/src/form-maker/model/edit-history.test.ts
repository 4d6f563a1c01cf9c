import { expect, it } from "vitest";
import { record, redo, startHistory, undo, type EditHistory } from "./edit-history.ts";

const of = (...steps: string[]): EditHistory<string> =>
  steps.slice(1).reduce((history, step) => record(history, step, 0), startHistory(steps[0] ?? ""));

it("goes back and forth through the steps", () => {
  const history = of("a", "b", "c");
  expect(undo(history).present).toBe("b");
  expect(undo(undo(undo(history))).present).toBe("a");
  expect(redo(undo(history))).toMatchObject({ present: "c", future: [] });
  expect(redo(history).present).toBe("c");
});

it("takes quick typing in one field as one step", () => {
  let history = startHistory("");
  for (const [index, words] of ["H", "Hu", "Hur"].entries()) {
    history = record(history, words, index * 300, "title sv");
  }
  expect(undo(history).present).toBe("");
});

it("takes typing after a rest, or in another field, as a step of its own", () => {
  const first = record(startHistory(""), "a", 0, "title sv");
  expect(undo(record(first, "ab", 5_000, "title sv")).present).toBe("a");
  expect(undo(record(first, "ab", 100, "title fi")).present).toBe("a");
});

it("forgets what was undone once something else is edited", () => {
  const history = record(undo(of("a", "b")), "c", 0);
  expect(history.future).toEqual([]);
  expect(undo(history).present).toBe("a");
});

it("keeps at least fifty steps", () => {
  let history = startHistory(0);
  for (let n = 1; n <= 60; n += 1) history = record(history, n, n * 10_000);
  for (let n = 0; n < 50; n += 1) history = undo(history);
  expect(history.present).toBe(10);
});
