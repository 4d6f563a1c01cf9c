import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { drawChart, type Shape } from "./chart-shapes.ts";
import styles from "./document.css?raw";
import type { Block, Chart, Fact, ReportDocument, Section, Table } from "./report-document.ts";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const styleHash = createHash("sha256").update(styles).digest("base64");

/** Lets the page have its own styles and nothing else; it may stand in a frame of ours. */
export const documentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** The document as one page that needs no other file: it can be kept, sent and printed. */
export async function renderHtml(report: ReportDocument): Promise<string> {
  const { language, title, organisation, facts, notes, sections, words } = report;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – ${organisation}</title>
        <link rel="icon" href="data:," />
        ${raw(`<style>${styles}</style>`)}
      </head>
      <body>
        <header>
          <p class="organisation">${organisation}</p>
        </header>
        <main>
          <h1>${title}</h1>
          ${renderFacts(facts, "about")}
          ${notes.map((note) => html`<p class="note">${note}</p>`)}
          <nav aria-label="${words.contents}">
            <ol>
              ${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
            </ol>
          </nav>
          ${sections.map((section) => renderSection(section))}
        </main>
      </body>
    </html>`;
  return `${String(await page)}\n`;
}

function renderSection(section: Section): Html {
  const { id, heading, blocks, parts = [], isMethod = false } = section;
  return html`<section id="${id}" class="${isMethod ? "method" : "section"}">
    <h2>${heading}</h2>
    ${blocks.map(renderBlock)}
    ${parts.map(
      (part) =>
        html`<section id="${part.id}">
          <h3>${part.heading}</h3>
          ${part.blocks.map(renderBlock)}
        </section>`,
    )}
  </section>`;
}

function renderBlock(block: Block): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p class="${block.tone ?? "text"}">${block.text.split("\n").map(toLine)}</p>`;
    case "list":
      return html`<ul>
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case "facts":
      return renderFacts(block.items, "facts");
    case "table":
      return renderTable(block);
    case "chart":
      return html`${renderChart(block)} ${renderTable(block.table)}`;
    case "quote":
      return html`<figure class="quote">
        <blockquote lang="${block.language}"><p>${block.text}</p></blockquote>
        <figcaption>${block.source}</figcaption>
      </figure>`;
  }
}

const toLine = (line: string, i: number): Html => (i === 0 ? html`${line}` : html`<br />${line}`);

function renderFacts(facts: readonly Fact[], name: string): Html {
  return html`<dl class="${name}">
    ${facts.map(
      (fact) =>
        html`<div>
          <dt>${fact.name}</dt>
          <dd>${fact.value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** On a narrow page it scrolls by itself, and by keyboard. */
function renderTable({ caption, columns, rows }: Table): Html {
  const kind = (i: number) => (columns[i]?.isNumber ? "number" : "words");
  return html`<div class="table" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ text }, i) => html`<th scope="col" class="${kind(i)}">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells, depth = 0, isStrong = false }) =>
            html`<tr class="${isStrong ? "strong" : "plain"}">
              ${cells.map((cell, i) =>
                i === 0
                  ? html`<th scope="row" class="words depth-${depth}">${cell}</th>`
                  : html`<td class="${kind(i)}">${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderChart(chart: Chart): Html {
  const { width, height, shapes } = drawChart(chart);
  return html`<figure class="chart">
    <figcaption>${chart.title}</figcaption>
    <div class="drawing" role="group" aria-label="${chart.title}" tabindex="0">
      <svg role="img" aria-label="${chart.alt}" viewBox="0 0 ${width} ${height}">
        ${shapes.map(renderShape)}
      </svg>
    </div>
  </figure>`;
}

function renderShape(shape: Shape): Html {
  switch (shape.kind) {
    case "line":
      return html`<line class="${shape.ink}-stroke" x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke-width="${shape.width}" />`;
    case "bar":
      return html`<rect class="${shape.ink}-fill" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" />`;
    case "dot":
      return html`<circle class="${shape.ink}-${shape.isHollow ? "hollow" : "fill"}" cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" />`;
    case "text":
      return html`<text class="${shape.ink}-fill" x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}">${shape.text}</text>`;
  }
}
