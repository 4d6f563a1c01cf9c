import { createMiddleware } from "hono/factory";

/** Policy of every page we show ourselves: nothing foreign, no frame, no inline style or script. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];
const PAGE_POLICY = [...pagePolicy, "frame-ancestors 'none'"].join("; ");

/** For the staff application, which shows the preview of a form in a frame. */
export const framingHeaders = {
  "Content-Security-Policy": [...pagePolicy, "frame-src 'self'", "frame-ancestors 'none'"].join(
    "; ",
  ),
};
/** For the preview alone: our own pages may show it in a frame. */
export const framedHeaders = {
  "Content-Security-Policy": [...pagePolicy, "frame-ancestors 'self'"].join("; "),
  "X-Frame-Options": "SAMEORIGIN",
};

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Set before the answer is made: afterwards it would have to be made again. */
export function securityHeaders({ publicUrl, adminUrl }: { publicUrl: string; adminUrl: string }) {
  const isSecure = [publicUrl, adminUrl].every((url) => url.startsWith("https:"));
  return createMiddleware(async (c, next) => {
    const isData = /^\/(?:v1|api)\//.test(c.req.path);
    c.header("X-Content-Type-Options", "nosniff");
    c.header("Referrer-Policy", "same-origin");
    c.header("Content-Security-Policy", isData ? DATA_POLICY : PAGE_POLICY);
    c.header("X-Frame-Options", "DENY");
    c.header("Cross-Origin-Opener-Policy", "same-origin");
    if (c.req.path.startsWith("/api/")) c.header("Cross-Origin-Resource-Policy", "same-origin");
    if (isSecure) c.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    await next();
  });
}
