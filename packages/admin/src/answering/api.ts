import { Answering, MissedCasePage, type AnsweringQuery } from "@respons/wire";
import { readFilter, readForm, toQuery } from "../filters.ts";
import type { Http } from "../http.ts";

/** What the page on answering asks. */
export function getAnswering(http: Http, query: AnsweringQuery) {
  return http.get(`/api/answering${toQuery(query)}`, Answering);
}

/** A page of what was not answered in time, after the one that gave `cursor`. */
export function listMisses(http: Http, query: AnsweringQuery, cursor?: string) {
  return http.get(`/api/answering/misses${toQuery({ ...query, cursor })}`, MissedCasePage);
}

/** What an address asks for; what is no valid filter is left out. */
export function readAnsweringQuery(query: URLSearchParams): AnsweringQuery {
  const { point: _, ...filter } = readFilter(query);
  const form = readForm(query);
  const asOf = query.get("asOf") ?? "";
  return {
    ...filter,
    ...(form === undefined ? {} : { form }),
    ...(/^\d{4}-\d\d-\d\d$/.test(asOf) ? { asOf } : {}),
  };
}
