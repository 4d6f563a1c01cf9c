import { CaseListQuery, type CaseView } from "@respons/wire";
import { toQuery } from "../filters.ts";
import { toPath } from "../router.ts";

const filterKeys = ["form", "unit", "language", "from", "to", "named"] as const;
export type CaseFilterKey = (typeof filterKeys)[number];
export type CaseQuery = Pick<CaseListQuery, CaseFilterKey> & { view: CaseView };

/** View and filters in the query of an address; what does not fit is left out. */
export function readCaseQuery(query: URLSearchParams): CaseQuery {
  const read = <Key extends CaseFilterKey | "view">(key: Key): CaseListQuery[Key] => {
    const value = query.get(key)?.trim() || undefined;
    const entry = CaseListQuery.entries[key]["~standard"].validate(value);
    return "issues" in entry
      ? undefined
      : ((entry as { value?: unknown }).value as CaseListQuery[Key]);
  };
  return {
    view: read("view") ?? "open",
    form: read("form"),
    unit: read("unit"),
    language: read("language"),
    from: read("from"),
    to: read("to"),
    named: read("named"),
  };
}

/** The address of the queue with view and filters. */
export function toCasesPath({ view, ...filters }: CaseQuery): string {
  return (
    toPath({ page: "cases" }) + toQuery({ view: view === "open" ? undefined : view, ...filters })
  );
}

/** How many filters are set, the view not being one. */
export function countCaseFilters(query: CaseQuery): number {
  return filterKeys.filter((key) => query[key] !== undefined).length;
}

/** The query with one filter set, or without it where `value` is empty. */
export function withCaseFilter(query: CaseQuery, key: CaseFilterKey, value: string): CaseQuery {
  const values = new URLSearchParams(toQuery({ ...query, [key]: value }));
  return readCaseQuery(values);
}
