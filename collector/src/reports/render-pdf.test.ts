import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPdf } from "./read-pdf.ts";
import { renderPdf } from "./render-pdf.ts";
import { sampleDocument } from "./sample-document.ts";

const countOf = (roles: readonly string[], role: string) =>
  roles.filter((one) => one === role).length;

describe("a document as PDF", () => {
  it("is a tagged PDF/UA with title, language and page numbers", async () => {
    const { pages, info, metadata, isMarked, texts } = await readPdf(
      await renderPdf(sampleDocument),
    );
    expect([isMarked, info["Language"], info["Title"]]).toEqual([true, "sv", "Klientrespons 2021"]);
    expect(metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pages).toBeGreaterThan(1);
    expect(texts.map((text) => /Sida \d+ av \d+/.test(text))).not.toContain(false);
  });

  it("names headings, lists, tables with header cells, figures and quotes by their role", async () => {
    const { roles, alts } = await readPdf(await renderPdf(sampleDocument));
    const counts = ["H1", "H2", "H3", "L", "LI", "Figure", "BlockQuote", "Caption"].map((role) =>
      countOf(roles, role),
    );
    expect(counts).toEqual([1, 2, 1, 1, 2, 1, 1, 2]);
    // Five columns over three and sixty rows, each named by its first cell.
    expect([countOf(roles, "TH"), countOf(roles, "TD")]).toEqual([10 + 63, 63 * 4]);
    expect(alts).toEqual(["NPS var 70 år 2019, 74 år 2020 och 77 år 2021."]);
  });

  it("says the head of a long table on each page, but has it read out once", async () => {
    const { texts, roles } = await readPdf(await renderPdf(sampleDocument));
    const seen = texts.filter((text) => text.includes("Bedömning")).length;
    expect(seen).toBeGreaterThan(1);
    expect(countOf(roles, "Caption")).toBe(2);
  });

  it("is the same to the byte when made again", async () => {
    const [one, two] = [await renderPdf(sampleDocument), await renderPdf({ ...sampleDocument })];
    if (process.env["REPORT_FILES"])
      writeFileSync(`${process.env["REPORT_FILES"]}/sample.pdf`, one);
    expect(one.equals(two)).toBe(true);
  });
});
