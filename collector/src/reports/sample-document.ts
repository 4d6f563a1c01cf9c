import type { Chart, ReportDocument, Table } from "./report-document.ts";

const table: Table = {
  kind: "table",
  caption: "NPS (−100…+100) per år",
  columns: [
    { text: "År", isNumber: false },
    { text: "NPS", isNumber: true },
    { text: "95 % intervall", isNumber: true },
    { text: "Svar", isNumber: true },
    { text: "Bedömning", isNumber: false },
  ],
  rows: [
    { cells: ["2019", "70", "69–71", "9 872", "Nått"] },
    { cells: ["2020", "74", "73–75", "9 913", "Nått"] },
    { cells: ["2021, interimistiskt", "77", "76–78", "6 204", "Nått"], depth: 1, isStrong: true },
  ],
};

const chart: Chart = {
  kind: "chart",
  style: "dots",
  title: "NPS per år",
  alt: "NPS var 70 år 2019, 74 år 2020 och 77 år 2021.",
  scale: {
    from: -100,
    to: 100,
    ticks: [-100, -50, 0, 50, 100].map((value) => ({ value, text: String(value) })),
  },
  rows: [
    { name: "2019", value: 70, low: 69, high: 71, text: "70 (69–71)" },
    { name: "2021", value: 77, low: 76, high: 78, text: "77 (76–78)", isInterim: true },
    { name: "2022", text: "inga svar" },
  ],
  target: { value: 50, text: "Mål 50" },
  table,
};

/** A document with one of each block, and a table that is longer than a page. For tests. */
export const sampleDocument: ReportDocument = {
  language: "sv",
  title: "Klientrespons 2021",
  organisation: "Strandlandets välfärdsområde",
  facts: [
    { name: "Period", value: "2019–2021" },
    { name: "Per", value: "26 augusti 2021" },
    { name: "Enhet", value: "Hela organisationen" },
  ],
  notes: ["Siffrorna är påhittade."],
  sections: [
    {
      id: "summary",
      heading: "Sammanfattning",
      blocks: [
        { kind: "paragraph", text: "Klienterna är nöjda. ".repeat(30) },
        { kind: "list", items: ["NPS är 77.", "Medeltalet är 3,8."] },
        { kind: "facts", items: [{ name: "Besvarat", value: "94 %" }] },
        chart,
        {
          kind: "quote",
          text: "Tack för ett vänligt <bemötande>.",
          language: "sv",
          source: "Hälsostation",
        },
        { kind: "paragraph", tone: "words", text: "En rad\noch en till" },
      ],
      parts: [
        {
          id: "long",
          heading: "Alla enheter",
          blocks: [
            {
              ...table,
              caption: "Enheter",
              rows: Array.from({ length: 60 }, (_, i) => ({
                cells: [`Enhet ${i + 1}`, "70", "69–71", "100", "Nått"],
              })),
            },
          ],
        },
      ],
    },
    {
      id: "method",
      heading: "Så räknades siffrorna",
      isMethod: true,
      blocks: [{ kind: "paragraph", tone: "quiet", text: "NPS är andelen 9–10 minus 0–6." }],
    },
  ],
  changedAt: new Date("2021-08-26T00:00:00Z"),
  words: { page: (page, pages) => `Sida ${page} av ${pages}`, contents: "Innehåll" },
};
