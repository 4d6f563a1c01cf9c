import { UnitDetail, type NewClosure, type NewUnit, type UnitChange } from "@respons/wire";
import { listOf, type Http } from "../http.ts";

/** What the page about units asks. */
export function createUnitApi(http: Http) {
  return {
    list: () => http.get("/api/units", listOf("units", UnitDetail)),
    add: (unit: NewUnit) => http.send("POST", "/api/units", unit, UnitDetail),
    change: (slug: string, change: UnitChange) =>
      http.send("PATCH", pathOf(slug), change, UnitDetail),
    end: (slug: string) => http.send("DELETE", pathOf(slug), {}, UnitDetail),
    restore: (slug: string) => http.send("POST", `${pathOf(slug)}/restore`, {}, UnitDetail),
    close: (slug: string, closure: NewClosure) =>
      http.send("POST", `${pathOf(slug)}/closures`, closure, UnitDetail),
    reopen: (slug: string, closure: number) =>
      http.send("DELETE", `${pathOf(slug)}/closures/${closure}`, {}, UnitDetail),
  };
}

const pathOf = (slug: string): string => `/api/units/${encodeURIComponent(slug)}`;
