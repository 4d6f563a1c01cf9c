import type { Queries } from "../db/database.ts";
import { createShortCache } from "../short-cache.ts";
import { listPointsOfForm } from "./store.ts";
import type { PointRow } from "./table.ts";

export interface PointDirectory {
  /** A registered point of the form, ended or not: what hangs on a wall is still counted. */
  find(formId: number, slug: string): Promise<PointRow | undefined>;
  /** To be called after a change, so that it acts at once. */
  refresh(): void;
}

export function createPointDirectory(db: Queries): PointDirectory {
  const cache = createShortCache(async (formId: number) => {
    const rows = await listPointsOfForm(db, formId);
    return new Map(rows.map((row) => [row.slug, row]));
  });
  return {
    find: async (formId, slug) => (await cache.get(formId)).get(slug),
    refresh: () => cache.clear(),
  };
}
