import Pdf from "pdfkit";
import { printFonts } from "../print-fonts.ts";
import { QUIET_ZONE, toQrModules, toRuns } from "./qr-code.ts";

/** What a poster says in one language. */
export interface PosterBlock {
  language: string;
  organisation: string;
  /** Empty where the point is the whole organisation's. */
  unit: string;
  title: string;
  scan: string;
  /** Stands before the address. */
  address: string;
}

export interface PosterContent {
  /** At least one; the first is the language of the document. */
  blocks: readonly PosterBlock[];
  /** What the code is, in words. */
  codeName: string;
  url: string;
  /** Kept in the file instead of the moment it was drawn: the same poster has the same bytes. */
  createdAt: Date;
}

type Page = InstanceType<typeof Pdf>;

/** Measures of A4 in points. */
const PAGE = { width: 595.28, height: 841.89 };
const MARGIN = 60;
const WIDTH = PAGE.width - 2 * MARGIN;
const INK = "#111111";
const QUIET = "#444444";

const script =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether the poster's font has these letters; a text of others would be a row of boxes. */
export function isPrintable(text: string): boolean {
  return script.test(text);
}

/** One A4 page as a tagged PDF (PDF/UA-1): headings, languages and the code are known by name. */
export function drawPoster(content: PosterContent): Promise<Buffer> {
  const [first] = content.blocks;
  if (!first) throw new Error("a poster has at least one language");
  const doc = new Pdf({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    // The library has it since 0.15; its types do not know yet.
    subset: "PDF/UA" as "PDF/A-1",
    tagged: true,
    lang: first.language,
    displayTitle: true,
    font: printFonts.regular,
    info: {
      Title: first.unit ? `${first.title} – ${first.unit}` : first.title,
      Author: first.organisation,
      Creator: "Respons",
      CreationDate: content.createdAt,
    },
  });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((kept, failed) => {
    doc.on("end", () => kept(Buffer.concat(chunks)));
    doc.on("error", failed);
  });
  drawPage(doc, content);
  doc.end();
  return done;
}

interface Line {
  tag: "H1" | "P";
  text: string;
  font: keyof typeof printFonts;
  size: number;
  colour: string;
  /** Space below. */
  gap: number;
  language: string;
}

function drawPage(doc: Page, content: PosterContent): void {
  const language = content.blocks[0]?.language ?? "";
  const head = toHead(content);
  const foot = toFoot(content);
  const codeSize = content.blocks.length === 1 ? 300 : 255;
  const footHeight = heightOf(doc, foot, 1);
  const room = PAGE.height - 2 * MARGIN - codeSize - footHeight - 24;
  const body = toBody(content);
  const scale = findScale(doc, [...head, ...body], room);
  const page = doc.struct("Document", { lang: language });
  doc.addStructure(page);
  let y = MARGIN;
  for (const line of [...head, ...body]) y = drawLine(doc, page, line, scale, y);
  const top = PAGE.height - MARGIN - footHeight - codeSize - 8;
  drawCode(doc, page, content, top, codeSize);
  y = PAGE.height - MARGIN - footHeight;
  for (const line of foot) y = drawLine(doc, page, line, 1, y);
  page.end();
}

/** One language has a line for the organisation and one for the unit; several have a line each. */
function toHead({ blocks }: PosterContent): Line[] {
  const named = { tag: "P", size: 18, font: "semibold", colour: INK, gap: 0 } as const;
  const last = { gap: 36 };
  const [first] = blocks;
  if (first && blocks.length === 1) {
    const { language, organisation, unit } = first;
    if (!unit) return [{ ...named, ...last, text: organisation, language }];
    return [
      { ...named, text: organisation, language },
      { ...named, ...last, font: "regular", colour: QUIET, text: unit, language },
    ];
  }
  // A name that is the same in two languages stands once.
  const names = new Map(
    blocks.map(({ language, organisation, unit }) => [
      unit ? `${organisation}, ${unit}` : organisation,
      language,
    ]),
  );
  return [...names].map(([text, language], i) => {
    const gap = i === names.size - 1 ? last.gap : 0;
    return Object.assign({ ...named }, { size: 15, gap, text, language });
  });
}

function toBody({ blocks }: PosterContent): Line[] {
  const [title, scan, gap] = [
    [54, 24, 0],
    [38, 17.5, 22],
    [32, 16, 18],
  ][Math.min(blocks.length, 3) - 1] ?? [32, 16, 18];
  return blocks.flatMap((block): Line[] => [
    {
      tag: "H1",
      text: block.title,
      font: "bold",
      size: title ?? 32,
      colour: INK,
      gap: blocks.length === 1 ? 14 : 4,
      language: block.language,
    },
    {
      tag: "P",
      text: block.scan,
      font: "regular",
      size: scan ?? 17,
      colour: INK,
      gap: gap ?? 18,
      language: block.language,
    },
  ]);
}

function toFoot({ blocks, url }: PosterContent): Line[] {
  const line = { tag: "P", gap: 2, language: blocks[0]?.language ?? "" } as const;
  const words = blocks.map(({ address, language }): Line => ({
    ...line,
    text: address,
    font: "regular",
    size: blocks.length === 1 ? 14 : 12,
    colour: QUIET,
    language,
  }));
  const text = url.replace(/^https?:\/\//, "");
  return [...words, { ...line, text, font: "semibold", size: 18, colour: INK, gap: 0 }];
}

function drawLine(
  doc: Page,
  page: PDFKit.PDFStructureElement,
  { tag, text, font, size, colour, gap, language }: Line,
  scale: number,
  y: number,
): number {
  const options = { width: WIDTH, lineGap: 0 };
  doc.font(printFonts[font]).fontSize(size * scale);
  const height = doc.heightOfString(text, options);
  page.add(
    doc.struct(tag, { lang: language }, () => {
      doc.fillColor(colour).text(text, MARGIN, y, options);
    }),
  );
  return y + height + gap * scale;
}

function heightOf(doc: Page, lines: readonly Line[], scale: number): number {
  return lines.reduce((sum, { text, font, size, gap }) => {
    doc.font(printFonts[font]).fontSize(size * scale);
    return sum + doc.heightOfString(text, { width: WIDTH, lineGap: 0 }) + gap * scale;
  }, 0);
}

/** The largest scale in which the lines fit; a long title is set smaller, never cut off. */
function findScale(doc: Page, lines: readonly Line[], room: number): number {
  let scale = 1;
  while (scale > 0.2 && heightOf(doc, lines, scale) > room) scale -= 0.05;
  return scale;
}

function drawCode(
  doc: Page,
  page: PDFKit.PDFStructureElement,
  { url, codeName }: PosterContent,
  top: number,
  size: number,
): void {
  const modules = toQrModules(url);
  const unit = size / (modules.length + 2 * QUIET_ZONE);
  // The quiet zone is the page's own white: the dark part stands in line with the text.
  const [left, first] = [MARGIN, top + QUIET_ZONE * unit];
  const side = modules.length * unit;
  const bbox = [left, first, left + side, first + side];
  const figure = { alt: codeName, bbox, placement: "Block" };
  page.add(
    doc.struct("Figure", figure, () => {
      doc.fillColor("#000000");
      for (const [y, row] of modules.entries()) {
        for (const [x, length] of toRuns(row)) {
          // Rows overlap by a hair, or viewers draw white seams between them.
          doc.rect(left + x * unit, first + y * unit, length * unit, unit * 1.02);
        }
      }
      doc.fill();
    }),
  );
}
