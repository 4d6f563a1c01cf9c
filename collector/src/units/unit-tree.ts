import type { Queries } from "../db/database.ts";
import { createShortCache } from "../short-cache.ts";
import { listUnits } from "./store.ts";
import type { UnitRow } from "./table.ts";

export interface UnitTree {
  all(): Promise<UnitRow[]>;
  /** By slug or OID. */
  find(slugOrOid: string): Promise<UnitRow | undefined>;
  /** Ids of the unit and of all below it; empty where there is none of this slug. */
  subtreeIds(slug: string): Promise<number[]>;
  /** To be called after a change of the tree, so that it acts at once. */
  refresh(): void;
}

export function createUnitTree(db: Queries): UnitTree {
  const cache = createShortCache((_key: "all") => listUnits(db));
  const all = () => cache.get("all");
  return {
    all,
    async find(slugOrOid) {
      return (await all()).find((unit) => unit.slug === slugOrOid || unit.oid === slugOrOid);
    },
    async subtreeIds(slug) {
      const rows = await all();
      const root = rows.find((unit) => unit.slug === slug);
      const ids = root ? [root.id] : [];
      for (const id of ids) {
        ids.push(...rows.filter((unit) => unit.parentId === id).map((unit) => unit.id));
      }
      return ids;
    },
    refresh: () => cache.clear(),
  };
}
