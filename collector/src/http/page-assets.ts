import proofScript from "@respons/wire/prove?raw";
import hostedScript from "./assets/hosted-form.js?raw";
import fieldStyles from "./assets/page-fields.css?raw";
import listStyles from "./assets/page-lists.css?raw";
import pageStyles from "./assets/pages.css?raw";
import { createStaticFile } from "./static-files.ts";

const toAsset = (text: string, name: string, extension: string) => {
  const file = createStaticFile(text, `${name}.${extension}`);
  const hash = file.etag.slice(1, 11).replace(/[^A-Za-z0-9]/g, "0");
  return { ...file, url: `/assets/${name}-${hash}.${extension}` };
};

/** The style sheet and script of the pages that the collector renders itself. */
export const pageAssets = {
  css: toAsset(pageStyles + fieldStyles + listStyles, "pages", "css"),
  js: toAsset(hostedScript, "hosted-form", "js"),
  prover: toAsset(proofScript, "hosted-proof", "js"),
};
