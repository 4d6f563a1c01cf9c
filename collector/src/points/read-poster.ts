import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { decodeQR } from "qr/decode.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One node of the tree that a screen reader walks. */
interface StructureNode {
  role?: string;
  alt?: string;
  lang?: string;
  children?: StructureNode[];
}

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Reads a poster as a screen reader, a printer and a phone do. For tests. */
export async function readPoster(pdf: Uint8Array) {
  const document = await getDocument({
    data: new Uint8Array(pdf),
    standardFontDataUrl: `${join(pdfjs, "standard_fonts")}/`,
    verbosity: 0,
  }).promise;
  const page = await document.getPage(1);
  const tree = (await page.getStructTree()) as StructureNode;
  const { info, metadata } = await document.getMetadata();
  const items = (await page.getTextContent()).items;
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  const context = canvas.getContext("2d");
  await page.render({ canvasContext: context as never, viewport }).promise;
  const { width, height, data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    pages: document.numPages,
    info: info as Record<string, unknown>,
    metadata: String(metadata.getRaw()),
    isMarked: (await document.getMarkInfo())?.Marked ?? false,
    nodes: flatten(tree),
    text: items.map((item) => ("str" in item && item.str !== "" ? item.str : " ")).join(""),
    /** What a phone reads in the code. */
    url: decodeQR({ width, height, data }),
    png: canvas.toBuffer("image/png"),
  };
}

function flatten(node: StructureNode): StructureNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
