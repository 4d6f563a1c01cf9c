import { createMiddleware } from "hono/factory";

/**
 * Every origin may call the public API, never with credentials; errors say so too. No origin is
 * ever reflected, so that answers can be cached for all.
 */
export const anyOrigin = createMiddleware(async (c, next) => {
  c.header("Access-Control-Allow-Origin", "*");
  // Web teams see in their tools how much came and how fast.
  c.header("Timing-Allow-Origin", "*");
  if (c.req.method !== "OPTIONS") return next();
  return c.body(null, 204, {
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": "86400",
  });
});
