import type { IncomingMessage } from "node:http";
import type { Context } from "hono";
import { limits } from "@respons/wire";
import { requireSmallJson, type JsonLimits } from "./json-size.ts";
import { Problem } from "./problem.ts";

/**
 * The body as text, at most `maxBytes` of UTF-8, counted as it comes.
 * @throws Problem `content-type-unsupported`, `body-too-large`, `not-json` (not UTF-8, cut off)
 */
export async function readBody(
  c: Context,
  contentType: string,
  maxBytes: number = limits.bodyBytes,
): Promise<string> {
  const declared = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const encoding = c.req.header("content-encoding") ?? "identity";
  if (declared !== contentType || encoding !== "identity") {
    throw new Problem("content-type-unsupported");
  }
  if (Number(c.req.header("content-length") ?? 0) > maxBytes) {
    throw new Problem("body-too-large");
  }
  const stream = bodyOf(c);
  if (!stream) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new Problem("body-too-large");
      chunks.push(chunk);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    // Not UTF-8, or the client has gone away in the middle: no fault of ours.
    throw error instanceof Problem ? error : new Problem("not-json");
  }
}

/**
 * Node's own stream where there is one: making a web stream of it costs a third of the time that
 * a whole request takes.
 */
function bodyOf(c: Context): AsyncIterable<Uint8Array> | null {
  const { incoming } = (c.env ?? {}) as { incoming?: IncomingMessage };
  return incoming ?? c.req.raw.body;
}

/** What staff send; a page of theirs has at most a hundred rows. */
const STAFF_JSON: JsonLimits = { maxBytes: limits.bodyBytes, maxNames: 1_000 };

/** @throws Problem as `readBody`, and `not-json` */
export async function readJson(c: Context, size = STAFF_JSON): Promise<unknown> {
  const text = await readBody(c, "application/json", size.maxBytes);
  requireSmallJson(text, size);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("not-json");
  }
}
