import {
  Indicator,
  type IndicatorChange,
  type NewIndicator,
  type TargetChange,
} from "@respons/wire";
import { listOf, type Http } from "../http.ts";

const Indicators = listOf("indicators", Indicator);

const at = (id: number) => `/api/indicators/${id}`;

/** What the page about indicators asks; every answer is all of them as they are now. */
export function createIndicatorApi(http: Http) {
  return {
    list: () => http.get("/api/indicators", Indicators),
    add: (indicator: NewIndicator) => http.send("POST", "/api/indicators", indicator, Indicators),
    change: (id: number, change: IndicatorChange) => http.send("PUT", at(id), change, Indicators),
    remove: (id: number) => http.send("DELETE", at(id), {}, Indicators),
    setTarget: (id: number, target: TargetChange) =>
      http.send("PUT", `${at(id)}/targets`, target, Indicators),
  };
}
