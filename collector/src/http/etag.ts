import { createHash } from "node:crypto";

/** Strong ETag of a body, in its quotes. */
export function toEtag(body: string | Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
