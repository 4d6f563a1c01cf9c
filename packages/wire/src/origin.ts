/** Why a text is no origin that a form can be allowed on. */
export type OriginFault = "wildcard" | "path" | "insecure" | "malformed";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The origin of a site as browsers write it: `https://host[:port]`; `http` on the own machine
 * only. A wildcard is refused, since a form says which sites it stands on.
 */
export function readOrigin(text: string): { origin: string } | { fault: OriginFault } {
  const typed = text.trim();
  if (typed.includes("*")) return { fault: "wildcard" };
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    return { fault: "malformed" };
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") return { fault: "path" };
  if (url.protocol === "http:" && !LOOPBACK.has(url.hostname)) return { fault: "insecure" };
  return { origin: url.origin };
}

/** What is wanted instead, for integrators. */
export const originFaultWords: Record<OriginFault, string> = {
  wildcard: "must name each site: a wildcard would allow sites that are not yours",
  path: "must be an origin without a path, such as https://service.example",
  insecure: "must begin with https://",
  malformed: "must be an origin such as https://service.example",
};
