/** A place in the staff application; what stands in the query is the page's own. */
export type Route =
  | { page: "forms" }
  | { page: "overview"; form: string }
  | { page: "responses" }
  | { page: "response"; responseId: string }
  | { page: "password" }
  | { page: "not-found" };

export const ROOT = "/admin/";

/** The route of a path under `/admin/`; `not-found` for every other path. */
export function matchRoute(pathname: string): Route {
  if (`${pathname}/` === ROOT) return { page: "forms" };
  if (!pathname.startsWith(ROOT)) return { page: "not-found" };
  const segments = pathname.slice(ROOT.length).replace(/\/$/, "").split("/").map(decodeSegment);
  const [first, second] = segments;
  if (second === undefined) return matchList(first ?? "");
  if (segments.length > 2 || second === "") return { page: "not-found" };
  if (first === "forms") return { page: "overview", form: second };
  if (first === "responses") return { page: "response", responseId: second };
  return { page: "not-found" };
}

/** The path of a route, for links. */
export function toPath(route: Exclude<Route, { page: "not-found" }>): string {
  switch (route.page) {
    case "forms":
      return ROOT;
    case "overview":
      return `${ROOT}forms/${encodeURIComponent(route.form)}`;
    case "responses":
      return `${ROOT}responses`;
    case "response":
      return `${ROOT}responses/${encodeURIComponent(route.responseId)}`;
    case "password":
      return `${ROOT}password`;
  }
}

function matchList(segment: string): Route {
  if (segment === "" || segment === "forms") return { page: "forms" };
  if (segment === "responses") return { page: "responses" };
  if (segment === "password") return { page: "password" };
  return { page: "not-found" };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
