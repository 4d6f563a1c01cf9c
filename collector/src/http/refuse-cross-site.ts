import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { Problem } from "./problem.ts";

/** A write needs an Origin or Sec-Fetch-Site of our own. */
export const refuseCrossSite = createMiddleware(async (c, next) => {
  if (!["GET", "HEAD"].includes(c.req.method)) {
    const origin = c.req.header("origin");
    const host = origin && URL.canParse(origin) ? new URL(origin).host : undefined;
    const isSameHost = origin === undefined || host === c.req.header("host");
    if (!isFromOwnPage(c) || !isSameHost) throw new Problem("cross-site");
  }
  await next();
});

/** Reading, too: an export writes a line of the audit log, and a link elsewhere must not. */
export const refuseCrossSiteReads = createMiddleware(async (c, next) => {
  if (!isFromOwnPage(c)) throw new Problem("cross-site");
  await next();
});

/** By what the browser says of it; `none` is an address typed by a person. */
function isFromOwnPage(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  return site === undefined || site === "same-origin" || site === "none";
}
