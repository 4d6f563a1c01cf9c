import { ApiToken, MadeApiToken, type NewApiToken } from "@respons/wire";
import { listOf, type Http } from "../http.ts";

/** What the page about API tokens asks. */
export function createTokenApi(http: Http) {
  return {
    list: () => http.get("/api/tokens", listOf("tokens", ApiToken)),
    make: (token: NewApiToken) => http.send("POST", "/api/tokens", token, MadeApiToken),
    revoke: (id: string) =>
      http.send("DELETE", `/api/tokens/${encodeURIComponent(id)}`, {}, ApiToken),
  };
}
