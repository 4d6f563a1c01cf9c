import Pdf from "pdfkit";
import { printFonts } from "../../print-fonts.ts";
import type { Ink } from "../chart-shapes.ts";
import type { ReportDocument } from "../report-document.ts";

export type Pages = InstanceType<typeof Pdf>;
export type Element = PDFKit.PDFStructureElement;
export type Font = keyof typeof printFonts;

/** A4 and its margins, in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = { top: 72, bottom: 72, left: 62, right: 62 };
export const LEFT = MARGIN.left;
export const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
const BOTTOM = PAGE.height - MARGIN.bottom;
const FURNITURE_SIZE = 9;

export const inks: Record<Ink, string> = {
  ink: "#1d2327",
  quiet: "#4d5a63",
  rule: "#d5d2c8",
  mark: "#0b5568",
  target: "#9a3412",
  paper: "#ffffff",
};

/** Pages that are being written, from above downwards. */
export interface Sheet {
  pages: Pages;
  /** What the next block belongs to. */
  parent: Element;
}

export interface TextStyle {
  font: Font;
  size: number;
  ink: Ink;
  lineGap?: number;
}

export function openPages(report: ReportDocument): Pages {
  const pages = new Pdf({
    size: "A4",
    margins: MARGIN,
    bufferPages: true,
    pdfVersion: "1.7",
    // The library has it since 0.15; its types do not know yet.
    subset: "PDF/UA" as "PDF/A-1",
    tagged: true,
    lang: report.language,
    displayTitle: true,
    font: printFonts.regular,
    info: {
      Title: report.title,
      Author: report.organisation,
      Creator: "Respons",
      // The moment of the content, not of the drawing: the same report has the same bytes.
      CreationDate: report.changedAt,
      ModDate: report.changedAt,
    },
  });
  return pages;
}

export function setStyle(pages: Pages, { font, size, ink }: TextStyle): void {
  pages.font(printFonts[font]).fontSize(size).fillColor(inks[ink]);
}

/** Height of a text in its style, in points. */
export function measure(pages: Pages, text: string, style: TextStyle, width = WIDTH): number {
  setStyle(pages, style);
  return pages.heightOfString(text, { width, lineGap: style.lineGap ?? 0 });
}

/** Goes on on a new page unless there is room for `height`. @returns whether it did */
export function requireRoom({ pages }: Sheet, height: number): boolean {
  if (pages.y + height <= BOTTOM || pages.y <= MARGIN.top) return false;
  pages.addPage();
  pages.x = LEFT;
  pages.y = MARGIN.top;
  return true;
}

/** Space between blocks; none at the head of a page. */
export function leaveGap({ pages }: Sheet, height: number): void {
  if (pages.y > MARGIN.top) pages.y += height;
}

/** Draws what says nothing: a screen reader passes it by. */
export function drawArtifact(pages: Pages, draw: () => void): void {
  pages.markContent("Artifact", { type: "Layout" });
  draw();
  pages.endMarkedContent();
}

/** A line across the text. */
export function drawRule(pages: Pages, y: number, ink: Ink, width: number): void {
  drawArtifact(pages, () => {
    pages
      .moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .lineWidth(width)
      .stroke(inks[ink]);
  });
}

/** Title above and number below each page, once all are there. */
export function drawFurniture(pages: Pages, report: ReportDocument): void {
  const { start, count } = pages.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    pages.switchToPage(start + i);
    // Text below the margin would begin another page.
    pages.page.margins = { ...MARGIN, bottom: 0 };
    const put = (text: string, y: number, align: "left" | "right") => {
      setStyle(pages, { font: "regular", size: FURNITURE_SIZE, ink: "quiet" });
      pages.text(text, LEFT, y, { width: WIDTH, align, lineBreak: false });
    };
    pages.markContent("Artifact", { type: "Pagination" });
    if (i > 0) {
      put(report.organisation, 40, "left");
      put(report.title, 40, "right");
    }
    put(report.words.page(i + 1, count), PAGE.height - 46, "right");
    pages.endMarkedContent();
  }
}
