import type { FormContent } from "@respons/wire";
import { toColumns } from "./columns.ts";
import type { ExportFile } from "./export-file.ts";
import { createToExported, type Exported } from "./exported.ts";
import type { StoredLine } from "./store.ts";

const text = { sv: "Fråga" };
const content: FormContent = {
  languages: ["sv"],
  title: text,
  questions: [
    { id: "rating", type: "rating", required: false, text },
    { id: "own-language", type: "statement", required: false, text, notApplicable: true },
    {
      id: "year",
      type: "choice",
      required: false,
      multiple: true,
      allowOther: true,
      text,
      options: ["2025", "not-applicable"].map((id) => ({ id, text })),
    },
    { id: "comment", type: "comment", required: false, text },
  ],
};
/** Columns of a form with every kind of question. */
export const columns = toColumns([content], false);
const toExported = createToExported({
  form: "visit",
  demonstration: false,
  contents: [content],
  unitSlugs: new Map([[1, "clinic"]]),
});

/** What people type and what attackers type; none of it is personal data. */
export const hostile = [
  "=1+1",
  '=HYPERLINK("https://evil.example";"x")',
  "+1",
  "-1",
  "@SUM(1)",
  "\t=1",
  "＝1+1",
  'sa "hej"; sedan,\ngick',
  "åäö 👩‍👩‍👧 שלום",
  "<b>&amp;</b> ]]>",
  "_x0041_ är text",
  " blank ",
  "0012",
  "1e5",
  "TRUE",
  "",
];

export function row(seq: number, comment: string): Exported {
  const answers: StoredLine[15] = [
    ["rating", String(1 + (seq % 5)), null],
    ["own-language", seq % 2 ? "not-applicable" : "4", null],
    ["year", "2025", null],
    ["year", "not-applicable", null],
    ["year", "other", "Förr"],
    ["comment", "", comment],
  ];
  const context = { visit: "remote" };
  const about = ["embed", null, null, null, context, 0, 0, null] as const;
  return toExported([seq, 1_700_000_000_123 + seq, `r${seq}`, 1, 1, "sv", 0, ...about, answers]);
}

export const rows = hostile.map((comment, i) => row(i, comment));

export async function write(
  file: ExportFile,
  all: readonly Exported[] = rows,
): Promise<Uint8Array> {
  async function* pages() {
    for (let i = 0; i < all.length; i += 5) yield all.slice(i, i + 5);
  }
  const parts: Uint8Array[] = [];
  for await (const part of file(pages())) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
