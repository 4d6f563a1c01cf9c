import type { Fact, List, Paragraph, Quote } from "../report-document.ts";
import {
  drawArtifact,
  inks,
  leaveGap,
  LEFT,
  measure,
  requireRoom,
  setStyle,
  WIDTH,
  type Element,
  type Sheet,
  type TextStyle,
} from "./sheet.ts";

const BODY: TextStyle = { font: "regular", size: 10.5, ink: "ink", lineGap: 2.5 };
const NOTE: TextStyle = { font: "regular", size: 9.5, ink: "quiet", lineGap: 2 };
/** About two lines: a paragraph does not leave one alone. */
const TWO_LINES = 34;
const INDENT = 14;

interface Placing {
  text: string;
  style: TextStyle;
  x?: number;
  width?: number;
  language?: string;
}

/** A text that goes on on the next page where it must. */
export function putText({ pages }: Sheet, parent: Element, tag: string, placing: Placing): void {
  const { text, style, x = LEFT, width = WIDTH, language } = placing;
  setStyle(pages, style);
  const { y } = pages;
  parent.add(
    pages.struct(tag, language === undefined ? {} : { lang: language }, () => {
      pages.text(text, x, y, { width, lineGap: style.lineGap ?? 0 });
    }),
  );
  pages.x = LEFT;
}

export function putParagraph(sheet: Sheet, { text, tone }: Paragraph): void {
  const style = tone === "quiet" ? NOTE : BODY;
  const height = measure(sheet.pages, text, style);
  requireRoom(sheet, Math.min(height, TWO_LINES));
  putText(sheet, sheet.parent, "P", { text, style });
  leaveGap(sheet, 7);
}

export function putList(sheet: Sheet, { items }: List): void {
  const { pages } = sheet;
  const list = pages.struct("L");
  sheet.parent.add(list);
  for (const text of items) {
    const width = WIDTH - INDENT;
    requireRoom(sheet, Math.min(measure(pages, text, BODY, width), TWO_LINES));
    const item = pages.struct("LI");
    list.add(item);
    const { y } = pages;
    setStyle(pages, BODY);
    item.add(
      pages.struct("Lbl", {}, () => {
        pages.text("•", LEFT + 2, y, { lineBreak: false });
      }),
    );
    pages.y = y;
    putText(sheet, item, "LBody", { text, style: BODY, x: LEFT + INDENT, width });
    item.end();
    leaveGap(sheet, 4);
  }
  list.end();
  leaveGap(sheet, 5);
}

/** Names above their values, as many beside each other as fit. */
export function putFacts(sheet: Sheet, facts: readonly Fact[], valueSize = 12): void {
  const { pages } = sheet;
  const columns = Math.min(facts.length, 3);
  const width = WIDTH / Math.max(1, columns);
  const name: TextStyle = { font: "regular", size: 9, ink: "quiet" };
  const value: TextStyle = { font: "semibold", size: valueSize, ink: "ink" };
  const inner = width - 14;
  for (let from = 0; from < facts.length; from += columns) {
    const line = facts.slice(from, from + columns);
    const nameHeight = Math.max(...line.map((fact) => measure(pages, fact.name, name, inner)));
    const heights = line.map((fact) => measure(pages, fact.value, value, inner));
    const height = nameHeight + Math.max(...heights);
    requireRoom(sheet, height);
    const top = pages.y;
    for (const [i, fact] of line.entries()) {
      const x = LEFT + i * width;
      const paragraph = pages.struct("P");
      sheet.parent.add(paragraph);
      pages.y = top;
      putText(sheet, paragraph, "Span", { text: fact.name, style: name, x, width: inner });
      pages.y = top + nameHeight;
      putText(sheet, paragraph, "Span", { text: fact.value, style: value, x, width: inner });
      paragraph.end();
    }
    pages.y = top + height;
    leaveGap(sheet, 8);
  }
  leaveGap(sheet, 6);
}

export function putQuote(sheet: Sheet, { text, language, source }: Quote): void {
  const { pages } = sheet;
  const [x, width] = [LEFT + INDENT, WIDTH - INDENT];
  const height = measure(pages, text, BODY, width) + measure(pages, source, NOTE, width);
  requireRoom(sheet, Math.min(height, 300));
  const top = pages.y;
  const { page } = pages;
  const quote = pages.struct("BlockQuote", { lang: language });
  sheet.parent.add(quote);
  putText(sheet, quote, "P", { text, style: BODY, x, width, language });
  quote.end();
  putText(sheet, sheet.parent, "P", { text: source, style: NOTE, x, width });
  if (pages.page === page) {
    const bottom = pages.y;
    drawArtifact(pages, () => {
      pages.rect(LEFT, top, 2, bottom - top).fill(inks.rule);
    });
  }
  leaveGap(sheet, 9);
}

/** A sentence that must not be passed over, with a bar beside it. */
export function putNote(sheet: Sheet, text: string): void {
  const { pages } = sheet;
  const height = measure(pages, text, BODY, WIDTH - INDENT);
  requireRoom(sheet, height);
  const top = pages.y;
  drawArtifact(pages, () => {
    pages.rect(LEFT, top, 3, height).fill(inks.mark);
  });
  pages.y = top;
  putText(sheet, sheet.parent, "P", { text, style: BODY, x: LEFT + INDENT, width: WIDTH - INDENT });
  leaveGap(sheet, 9);
}
