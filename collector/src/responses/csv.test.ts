import { describe, expect, it } from "vitest";
import type { FormContent } from "@respons/wire";
import { createCsvWriter } from "./csv.ts";
import type { ResponseRow } from "./store.ts";

const content: FormContent = {
  languages: ["sv"],
  title: { sv: "Besök" },
  questions: [
    {
      id: "year",
      type: "choice",
      required: false,
      multiple: true,
      text: { sv: "År" },
      options: ["2025", "2026", "not-applicable"].map((id) => ({ id, text: { sv: id } })),
    },
    { id: "comment", type: "comment", required: false, text: { sv: "Mer" } },
  ],
};

function write(answers: [string, string, string | null][]): string {
  const row = {
    language: "sv",
    receivedAt: new Date(0),
    answers: answers.map(([question, value, text]) => ({ question, value, text })),
  };
  return createCsvWriter([content], "rfc4180").row(row as ResponseRow);
}

describe("a row of CSV", () => {
  it.each(["=1", " =1", "\u200b=1", "\u00ad+1", "\u2060@SUM(1)", "\u202e-1", "\u22121", "＝1"])(
    "hands no formula to a spreadsheet: %j",
    (text) => {
      expect(write([["comment", "", text]])).toContain(`"'${text}"`);
    },
  );

  it("keeps every chosen option, whatever its id looks like", () => {
    const row = write([
      ["year", "2025", null],
      ["year", "2026", null],
      ["year", "not-applicable", null],
    ]);
    expect(row).toContain('"2025|2026|not-applicable"');
  });
});
