import type { Database } from "../db/database.ts";
import { defaultCodebook } from "./default-codebook.ts";
import { insertCodebook, listCodebooks, type CodebookRow } from "./store.ts";

/** The organisation's codebooks; there is always one. */
export interface Codebooks {
  /** Oldest first. */
  all(): Promise<CodebookRow[]>;
  find(slug: string): Promise<CodebookRow | undefined>;
}

/** The default one is stored when the first is asked for. */
export function createCodebooks(db: Database): Codebooks {
  const all = async () => {
    const rows = await listCodebooks(db.read);
    if (rows.length > 0) return rows;
    await insertCodebook(db.write, defaultCodebook);
    return listCodebooks(db.write);
  };
  return { all, find: async (slug) => (await all()).find((row) => row.slug === slug) };
}
