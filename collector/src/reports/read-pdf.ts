import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One node of the tree that a screen reader walks. */
export interface StructureNode {
  role?: string;
  alt?: string;
  lang?: string;
  children?: StructureNode[];
}

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Reads a PDF as a screen reader does, page by page. For tests. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocument({
    data: new Uint8Array(pdf),
    standardFontDataUrl: `${join(pdfjs, "standard_fonts")}/`,
    verbosity: 0,
  }).promise;
  const { info, metadata } = await document.getMetadata();
  const roles: string[] = [];
  const alts: string[] = [];
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const node of flatten((await page.getStructTree()) as StructureNode)) {
      if (node.role) roles.push(node.role);
      if (node.alt) alts.push(node.alt);
    }
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str || " " : "")).join(""));
  }
  return {
    pages: document.numPages,
    info: info as Record<string, unknown>,
    metadata: String(metadata.getRaw()),
    isMarked: (await document.getMarkInfo())?.Marked ?? false,
    roles,
    alts,
    texts,
  };
}

function flatten(node: StructureNode): StructureNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
