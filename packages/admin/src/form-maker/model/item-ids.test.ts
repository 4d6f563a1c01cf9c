import { expect, it } from "vitest";
import { toItemId, toStem } from "./item-ids.ts";

it.each([
  ["Hur gick det?", "hur-gick-det"],
  ["Sain palvelua äidinkielelläni", "sain-palvelua-aidinkielellani"],
  ["Är köerna för långa i Åbo?", "ar-koerna-for-langa-i-abo"],
  ["  1–2 dagar ", "1-2-dagar"],
  ["🙂", ""],
  ["a".repeat(60), "a".repeat(40)],
  [
    "Detta är en mycket lång mening som inte ryms i en adress alls",
    "detta-ar-en-mycket-lang-mening-som-inte",
  ],
])("makes of “%s” the beginning “%s”", (text, stem) => {
  expect(toStem(text)).toBe(stem);
});

it("numbers what is taken or reserved, and falls back where there are no letters", () => {
  expect(toItemId("Hur gick det?", ["hur-gick-det", "hur-gick-det-2"], "rating")).toBe(
    "hur-gick-det-3",
  );
  expect(toItemId("Other", [], "option")).toBe("other-2");
  expect(toItemId("Constructor", [], "option")).toBe("constructor-2");
  expect(toItemId("…", [], "rating")).toBe("rating");
});
