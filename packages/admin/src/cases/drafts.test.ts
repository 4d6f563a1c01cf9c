import { expect, it } from "vitest";
import { hasDrafts, keepDraft, readDraft, type Draft } from "./drafts.ts";

const draft: Draft = { kind: "reply", toClient: "Tack", note: "", language: "sv" };

it("what was written stays with its case and its person until it is sent", () => {
  keepDraft("maria", "r1", draft);
  expect(readDraft("maria", "r1")).toEqual(draft);
  expect(readDraft("maria", "r2")).toBeUndefined();
  expect(readDraft("leo", "r1")).toBeUndefined();
  keepDraft("maria", "r1", { ...draft, toClient: "", note: "Ring" });
  expect(readDraft("maria", "r1")?.note).toBe("Ring");
  expect(hasDrafts()).toBe(true);
  keepDraft("maria", "r1", { ...draft, toClient: " ", note: "" });
  expect(readDraft("maria", "r1")).toBeUndefined();
  expect(hasDrafts()).toBe(false);
});
