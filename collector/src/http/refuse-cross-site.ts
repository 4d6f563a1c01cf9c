import { createMiddleware } from "hono/factory";
import { Problem } from "./problem.ts";

/** A write needs an Origin or Sec-Fetch-Site of our own; a GET never writes. */
export const refuseCrossSite = createMiddleware(async (c, next) => {
  if (!["GET", "HEAD"].includes(c.req.method)) {
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const isOwn = site === undefined || site === "same-origin" || site === "none";
    const host = origin && URL.canParse(origin) ? new URL(origin).host : undefined;
    const isSameHost = origin === undefined || host === c.req.header("host");
    if (!isOwn || !isSameHost) throw new Problem("cross-site");
  }
  await next();
});
