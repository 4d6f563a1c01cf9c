import { createMiddleware } from "hono/factory";
import { Problem } from "./problem.ts";

/**
 * Where staff have an address of their own, what is theirs answers only there: on the public host
 * nothing of it can be found. Both run in one process, so the host of the request decides.
 */
export function onlyOnAdminHost({ publicUrl, adminUrl }: { publicUrl: string; adminUrl: string }) {
  const adminHost = new URL(adminUrl).host;
  const isApart = adminHost !== new URL(publicUrl).host;
  return createMiddleware(async (c, next) => {
    if (isApart && c.req.header("host")?.toLowerCase() !== adminHost) {
      throw new Problem("not-found");
    }
    await next();
  });
}
