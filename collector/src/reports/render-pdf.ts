import type { Block, ReportDocument, Section } from "./report-document.ts";
import { measureChart, putChart } from "./pdf/chart.ts";
import {
  drawFurniture,
  drawRule,
  leaveGap,
  measure,
  openPages,
  requireRoom,
  type Sheet,
  type TextStyle,
} from "./pdf/sheet.ts";
import { putTable } from "./pdf/table.ts";
import { putFacts, putList, putNote, putParagraph, putQuote, putText } from "./pdf/text.ts";

const ORGANISATION: TextStyle = { font: "semibold", size: 12, ink: "mark" };
const H1: TextStyle = { font: "bold", size: 26, ink: "ink" };
const H2: TextStyle = { font: "bold", size: 16, ink: "ink" };
const H3: TextStyle = { font: "semibold", size: 12.5, ink: "ink" };
/** A heading stays with the beginning of what it is over. */
const BELOW_HEADING = 90;

/** The document as a tagged PDF (PDF/UA-1); from the same document the same bytes. */
export function renderPdf(report: ReportDocument): Promise<Buffer> {
  const pages = openPages(report);
  const chunks: Buffer[] = [];
  pages.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((kept, failed) => {
    pages.on("end", () => kept(Buffer.concat(chunks)));
    pages.on("error", failed);
  });
  const parent = pages.struct("Document", { lang: report.language });
  pages.addStructure(parent);
  const sheet: Sheet = { pages, parent };
  putBeginning(sheet, report);
  for (const section of report.sections) putSection(sheet, section);
  parent.end();
  drawFurniture(pages, report);
  pages.end();
  return done;
}

function putBeginning(sheet: Sheet, report: ReportDocument): void {
  putText(sheet, sheet.parent, "P", { text: report.organisation, style: ORGANISATION });
  leaveGap(sheet, 18);
  putText(sheet, sheet.parent, "H1", { text: report.title, style: H1 });
  leaveGap(sheet, 18);
  putFacts(sheet, report.facts, 10.5);
  for (const note of report.notes) putNote(sheet, note);
}

function putSection(sheet: Sheet, section: Section): void {
  const { pages, parent } = sheet;
  const element = pages.struct("Sect");
  parent.add(element);
  const inside: Sheet = { pages, parent: element };
  leaveGap(inside, 14);
  requireRoom(inside, measure(pages, section.heading, H2) + 24 + measureBeginning(inside, section));
  drawRule(pages, pages.y, "mark", 1.5);
  pages.y += 10;
  pages.outline.addItem(section.heading);
  putText(inside, element, "H2", { text: section.heading, style: H2 });
  leaveGap(inside, 7);
  for (const block of section.blocks) putBlock(inside, block);
  for (const part of section.parts ?? []) putPart(inside, part);
  element.end();
}

/** What has to stand below a heading on its page, in points. */
function measureBeginning(sheet: Sheet, { blocks, parts = [] }: Section): number {
  const [[first], [part]] = [blocks, parts];
  if (!first && part) return measure(sheet.pages, part.heading, H3) + measureBeginning(sheet, part);
  return first?.kind === "chart" ? measureChart(sheet, first) : BELOW_HEADING;
}

function putPart(sheet: Sheet, part: Section): void {
  const { pages, parent } = sheet;
  leaveGap(sheet, 8);
  requireRoom(sheet, measure(pages, part.heading, H3) + 8 + measureBeginning(sheet, part));
  putText(sheet, parent, "H3", { text: part.heading, style: H3 });
  leaveGap(sheet, 5);
  for (const block of part.blocks) putBlock(sheet, block);
}

function putBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "paragraph":
      putParagraph(sheet, block);
      break;
    case "list":
      putList(sheet, block);
      break;
    case "facts":
      putFacts(sheet, block.items, 15);
      break;
    case "table":
      putTable(sheet, block);
      break;
    case "chart":
      putChart(sheet, block);
      putTable(sheet, block.table);
      break;
    case "quote":
      putQuote(sheet, block);
  }
}
