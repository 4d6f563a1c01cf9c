export const ROOT = "/admin/";
/** Where one-time links lead: the one place that is shown whether somebody is signed in or not. */
export const INVITATION = `${ROOT}invitation`;

/** Every place of the staff application by its path under `/admin/`; `:name` takes one segment. */
export const pagePaths = {
  forms: "",
  "new-form": "new-form",
  overview: "forms/:form",
  "form-edit": "forms/:form/edit",
  "form-versions": "forms/:form/versions",
  "form-channels": "forms/:form/channels",
  "form-settings": "forms/:form/settings",
  "form-entry": "forms/:form/entry",
  responses: "responses",
  quarantine: "responses/quarantine",
  response: "responses/:responseId",
  cases: "cases",
  "reply-templates": "cases/templates",
  case: "cases/:responseId",
  scorecard: "follow-up/scorecard",
  indicators: "follow-up/indicators",
  answering: "follow-up/answering",
  reviews: "follow-up/reviews",
  review: "follow-up/reviews/:review",
  coding: "follow-up/reviews/:review/coding",
  codebooks: "follow-up/codebooks",
  codebook: "follow-up/codebooks/:codebook",
  reports: "follow-up/reports",
  report: "follow-up/reports/:report",
  units: "organisation/units",
  people: "organisation/people",
  person: "organisation/people/:person",
  settings: "organisation/settings",
  tokens: "organisation/tokens",
  backups: "organisation/backups",
  outbox: "organisation/outbox",
  "person-data": "organisation/person-data",
  audit: "organisation/audit",
  deletions: "organisation/deletions",
  account: "account",
  password: "account/password",
  "second-step": "account/second-step",
} as const;

/** Names of all places. */
export type PageName = keyof typeof pagePaths;

type ParamsOf<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? ParamsOf<First> & ParamsOf<Rest>
  : Path extends `:${infer Name}`
    ? Record<Name, string>
    : unknown;

/** A place in the staff application; what stands in the query is the page's own. */
export type Place = {
  [Name in PageName]: { page: Name } & ParamsOf<(typeof pagePaths)[Name]>;
}[PageName];

/** The page that an address names, with the parts of it that vary. */
export interface Route {
  page: PageName | "not-found";
  params: Record<string, string>;
}

const NOWHERE: Route = { page: "not-found", params: {} };
const pages = Object.keys(pagePaths) as PageName[];

/** The route of a path under `/admin/`; `not-found` for every other path. */
export function matchRoute(pathname: string): Route {
  const path = `${pathname}/`.startsWith(ROOT) ? pathname.slice(ROOT.length) : undefined;
  if (path === undefined) return NOWHERE;
  const segments = path.replace(/\/$/, "").split("/").map(decodeSegment);
  if (segments.length === 1 && segments[0] === "forms") return { page: "forms", params: {} };
  for (const page of pages) {
    const params = matchSegments(pagePaths[page].split("/"), segments);
    if (params) return { page, params };
  }
  return NOWHERE;
}

/** The path of a place, for links. */
export function toPath(place: Place): string {
  const { page, ...params } = place;
  const segments = pagePaths[page]
    .split("/")
    .map((segment) =>
      segment.startsWith(":")
        ? encodeURIComponent((params as Record<string, string>)[segment.slice(1)] ?? "")
        : segment,
    );
  return ROOT + segments.join("/");
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const segment = segments[i] ?? "";
    if (part.startsWith(":") && segment !== "") params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
