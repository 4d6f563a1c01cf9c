import { expect, it } from "vitest";
import { dropFromSearch, keepSearch, lastSearch, type PersonSearch } from "./last-search.ts";

const responseOf = (responseId: string) => ({
  responseId,
  form: "booking",
  unit: "coast",
  receivedAt: "2026-11-22T10:00:00Z",
  channel: "embed" as const,
});
const search: PersonSearch = {
  query: { email: "maja@example.fi", reason: "12/2026" },
  responses: [responseOf("one"), responseOf("two")],
};

it("a search is found again by who made it, and by nobody else", () => {
  keepSearch("officer", search);
  expect(lastSearch("officer")).toEqual(search);
  expect(lastSearch("another")).toBeUndefined();
  keepSearch("officer", undefined);
  expect(lastSearch("officer")).toBeUndefined();
});

it("what was erased meanwhile is not found again", () => {
  keepSearch("officer", search);
  dropFromSearch("one");
  expect(lastSearch("officer")?.responses).toEqual([responseOf("two")]);
});
