import { Codebook, CodebookList, type WriteCodebook } from "@respons/wire";
import type { Http } from "../http.ts";

/** What the pages about codebooks ask. */
export function createCodebookApi(http: Http) {
  return {
    list: () => http.get("/api/codebooks", CodebookList),
    get: (slug: string) => http.get(pathOf(slug), Codebook),
    write: (slug: string, codebook: WriteCodebook) =>
      http.send("PUT", pathOf(slug), codebook, Codebook),
  };
}

function pathOf(slug: string): string {
  return `/api/codebooks/${encodeURIComponent(slug)}`;
}
