import type { Queries } from "../db/database.ts";
import type { ResponseSelection } from "../selection.ts";
import type { Exported } from "./exported.ts";
import { listLines, type StoredLine } from "./store.ts";

/** Small enough that other requests are served between two pages. */
const PAGE_SIZE = 500;

/**
 * The selected responses, oldest first, page by page; the next one is being read while the one
 * before is made into rows. Memory stays flat.
 */
export async function* readPages(
  db: Queries,
  selection: ResponseSelection,
  {
    toExported,
    withContacts,
    onRows,
  }: {
    toExported: (stored: StoredLine) => Exported;
    withContacts: boolean;
    onRows: (count: number) => void;
  },
): AsyncIterable<Exported[]> {
  const readAfter = (after: StoredLine | undefined) =>
    listLines(db, selection, { after, limit: PAGE_SIZE, withContacts });
  let reading: Promise<StoredLine[]> | undefined = readAfter(undefined);
  try {
    while (reading) {
      const lines: StoredLine[] = await reading;
      reading = lines.length < PAGE_SIZE ? undefined : readAfter(lines.at(-1));
      // Its failure is met when it is awaited, or does not matter any more.
      reading?.catch(() => undefined);
      if (lines.length > 0) yield lines.map(toExported);
      onRows(lines.length);
    }
  } finally {
    await reading?.catch(() => undefined);
  }
}
