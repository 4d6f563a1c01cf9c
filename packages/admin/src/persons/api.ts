import { PersonErased, PersonFindings, type PersonErasure, type PersonQuery } from "@respons/wire";
import type { Http } from "../http.ts";

/** What the pages about a person's data ask. */
export function createPersonApi(http: Http) {
  return {
    search: (query: PersonQuery) => http.send("POST", "/api/persons/search", query, PersonFindings),
    /** The whole document, as it is saved. */
    export: (query: PersonQuery) => http.send("POST", "/api/persons/export", query),
    erase: (query: PersonErasure) => http.send("POST", "/api/persons/erase", query, PersonErased),
    eraseResponse: (responseId: string, reason: string) =>
      http.send("POST", `/api/responses/${encodeURIComponent(responseId)}/erase`, { reason }),
  };
}
