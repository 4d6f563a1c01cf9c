import { DecisionAnswer, QuarantineCounts, QuarantinePage, type Decision } from "@respons/wire";
import { toQuery } from "../filters.ts";
import type { Http } from "../http.ts";

/** What is shown: what waits for a person, or what people have called spam. */
export type View = "waiting" | "spam";

/** What the pages about quarantine ask. */
export function createQuarantineApi(http: Http) {
  return {
    count: () => http.get("/api/quarantine/count", QuarantineCounts),
    list: (show: View, cursor?: string) =>
      http.get(`/api/quarantine${toQuery({ show, cursor })}`, QuarantinePage),
    decide: (responseIds: readonly string[], decision: Decision) =>
      http.send(
        "POST",
        "/api/quarantine/decisions",
        { responseIds: [...responseIds], decision },
        DecisionAnswer,
      ),
  };
}
