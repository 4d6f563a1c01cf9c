import type { Exported } from "./exported.ts";

/** Makes the bytes of one file of pages of rows, as they come: nothing is kept of a page. */
export type ExportFile = (pages: AsyncIterable<readonly Exported[]>) => AsyncIterable<Uint8Array>;
