import { inArray, type AnyColumn, type SQL } from "drizzle-orm";

/** Only `createScope` holds it, so that no other file can make a scope. */
const key = Symbol("scope");

/** The units that a caller's roles reach for one permission; stores ask for it by type. */
export class Scope {
  readonly #unitIds: ReadonlySet<number>;

  constructor(only: typeof key, unitIds: Iterable<number>) {
    if (only !== key) throw new Error("a scope comes from the caller's roles");
    this.#unitIds = new Set(unitIds);
  }

  has(unitId: number): boolean {
    return this.#unitIds.has(unitId);
  }

  get unitIds(): number[] {
    return [...this.#unitIds];
  }

  get isEmpty(): boolean {
    return this.#unitIds.size === 0;
  }
}

/** For `access.ts` alone; lint knows. */
export function createScope(unitIds: Iterable<number>): Scope {
  return new Scope(key, unitIds);
}

/** The condition that keeps a query inside the caller's units; no staff query goes without. */
export function within(scope: Scope, unitColumn: AnyColumn): SQL {
  return inArray(unitColumn, scope.unitIds);
}
