import { describe, expect, it } from "vitest";
import type { FormContent } from "@respons/wire";
import { toColumns } from "./columns.ts";
import { createCsvFile } from "./csv-file.ts";
import { createToExported, type Exported } from "./exported.ts";

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

const toExported = createToExported({
  form: "visit",
  demonstration: false,
  contents: [content],
  unitSlugs: new Map([[1, "clinic"]]),
});

async function write(answers: [string, string, string | null][]): Promise<string> {
  const stored = [1, 0, "a", 1, 1, "sv", 0, "embed", null, null, null, null, 0, 0, null] as const;
  const file = createCsvFile(toColumns([content], false), "rfc4180");
  let text = "";
  for await (const part of file(pagesOf([toExported([...stored, answers])]))) {
    text += new TextDecoder().decode(part);
  }
  return text.slice(text.indexOf("\n") + 1);
}

async function* pagesOf(rows: Exported[]) {
  yield rows;
}

describe("a row of CSV", () => {
  it.each(["=1", " =1", "\u200b=1", "\u00ad+1", "\u2060@SUM(1)", "\u202e-1", "\u22121", "＝1"])(
    "hands no formula to a spreadsheet: %j",
    async (text) => {
      expect(await write([["comment", "", text]])).toContain(`"'${text}"`);
    },
  );

  it("keeps every chosen option, whatever its id looks like", async () => {
    const row = await write([
      ["year", "2025", null],
      ["year", "2026", null],
      ["year", "not-applicable", null],
    ]);
    expect(row).toContain('"2025|2026|not-applicable"');
  });
});
