/** How `/api` knows who asks. */
export const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "respons.session_token",
    description:
      "Set by signing in; over https its name begins with `__Host-`. Writes must come from the collector's own pages.",
  },
  token: {
    type: "http",
    scheme: "bearer",
    description:
      "An API token, `rsp_…`, made by an administrator or `respons token create`. It holds some of the permissions of its maker, on one unit and below.",
  },
} as const;

const BOTH = [{ session: [] }, { token: [] }];
/** One's own affairs, other people's and tokens: never with a token. */
const PEOPLE_ONLY = /^\/api\/(?:session|account|people|tokens)(?:\/|$)/;

/** Says of every operation under `/api` how one may be known to it; the rest is open to all. */
export function describeSecurity<Paths extends Record<string, object>>(paths: Paths): Paths {
  const described = Object.entries(paths).map(([path, operations]) => {
    if (!path.startsWith("/api/")) return [path, operations];
    const security = PEOPLE_ONLY.test(path) ? [{ session: [] }] : BOTH;
    const entries = Object.entries(operations).map(([method, operation]) => [
      method,
      Object.assign({}, operation, { security }),
    ]);
    return [path, Object.fromEntries(entries)];
  });
  return Object.fromEntries(described) as Paths;
}
