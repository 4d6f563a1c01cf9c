import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context } from "hono";
import { toEtag } from "./etag.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

interface StoredFile {
  body: Buffer;
  etag: string;
  type: string;
  encoded: Map<string, Buffer>;
}

export interface StaticFiles {
  /** The file under this relative path, or undefined. */
  respond(c: Context, path: string, headers: Record<string, string>): Response | undefined;
  has(path: string): boolean;
}

/**
 * The files of a folder, by the names found at start: no path of a request reaches the disk.
 * Each is read when first asked for, and compressed once per encoding.
 */
export function createStaticFiles(folder: string): StaticFiles {
  const names = new Set(existsSync(folder) ? listFiles(folder) : []);
  const stored = new Map<string, StoredFile>();
  const load = (path: string): StoredFile | undefined => {
    if (!names.has(path)) return undefined;
    let file = stored.get(path);
    if (!file) {
      file = toStoredFile(readFileSync(join(folder, path)), path);
      stored.set(path, file);
    }
    return file;
  };
  return {
    has: (path) => names.has(path),
    respond(c, path, headers) {
      const file = load(path);
      return file && respondWith(c, file, headers);
    },
  };
}

/** A file that exists only in memory, such as a bundled style sheet. */
export function createStaticFile(text: string, path: string) {
  const file = toStoredFile(Buffer.from(text), path);
  return {
    etag: file.etag,
    respond: (c: Context, headers: Record<string, string>) => respondWith(c, file, headers),
  };
}

function toStoredFile(body: Buffer, path: string): StoredFile {
  const type = types[extname(path)] ?? "application/octet-stream";
  return { body, etag: toEtag(body), type, encoded: new Map() };
}

function respondWith(c: Context, file: StoredFile, headers: Record<string, string>): Response {
  const common = { ETag: file.etag, Vary: "Accept-Encoding", ...headers };
  if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, common);
  const encoding = chooseEncoding(c.req.header("accept-encoding") ?? "", file);
  const body = encoding ? encode(file, encoding) : file.body;
  return c.body(new Uint8Array(body), 200, {
    ...common,
    "Content-Type": file.type,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
  });
}

function chooseEncoding(accepted: string, file: StoredFile): "br" | "gzip" | undefined {
  if (file.body.length < 512 || /^(?:image\/(?!svg)|font)/.test(file.type)) return undefined;
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

function encode(file: StoredFile, encoding: "br" | "gzip"): Buffer {
  let body = file.encoded.get(encoding);
  if (!body) {
    body =
      encoding === "br"
        ? brotliCompressSync(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
        : gzipSync(file.body, { level: 9 });
    file.encoded.set(encoding, body);
  }
  return body;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
