import type { IncomingMessage } from "node:http";
import type { Context } from "hono";

/** Whether the request comes from this machine itself and through no proxy. */
export function isLocal(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as { incoming?: Pick<IncomingMessage, "socket"> };
  const address = incoming?.socket.remoteAddress ?? "";
  const isForwarded = ["forwarded", "x-forwarded-for", "x-real-ip", "via"].some(
    (name) => c.req.header(name) !== undefined,
  );
  return /^(?:::ffff:)?127\.|^::1$/.test(address) && !isForwarded;
}
