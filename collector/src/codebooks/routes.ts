import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Codebook, CodebookList, limits, Slug, WriteCodebook } from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { listUsedCodes, type CodebookRow } from "./store.ts";
import { writeCodebook } from "./write-codebook.ts";

/** A codebook with as many codes as there may be, named in three languages. */
const WRITTEN_SIZE = { maxBytes: limits.bodyBytes * 8, maxNames: 5_000 };

const oneCodebook = {
  description: "The codebook",
  content: { "application/json": { schema: resolver(Codebook) } },
};

/** Codebooks are the whole organisation's: whoever reads or codes anywhere works with the same. */
export function createCodebookRoutes(deps: Deps) {
  const read = async (slug: string): Promise<Codebook> => {
    const row = await deps.codebooks.find(slug);
    if (!row) throw new Problem("not-found");
    return toCodebook(deps, row);
  };
  return new Hono<ScopedEnv>()
    .get(
      "/codebooks",
      may("read-responses"),
      describeRoute({
        summary: "The codebooks that texts are coded with; the one that Respons comes with first",
        responses: {
          200: {
            description: "All codebooks",
            content: { "application/json": { schema: resolver(CodebookList) } },
          },
          ...describeProblems("sign-in-required", "not-permitted"),
        },
      }),
      async (c) => {
        const rows = await deps.codebooks.all();
        const codebooks = await Promise.all(rows.map((row) => toCodebook(deps, row)));
        return c.json({ codebooks } satisfies CodebookList);
      },
    )
    .get(
      "/codebooks/:codebook",
      may("read-responses"),
      describeRoute({
        summary: "One codebook with its dimensions and codes",
        responses: {
          200: oneCodebook,
          ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        },
      }),
      async (c) => c.json(await read(c.req.param("codebook"))),
    )
    .route("/", createWriteRoute(deps, read));
}

function createWriteRoute(deps: Deps, read: (slug: string) => Promise<Codebook>) {
  return new Hono<ScopedEnv>().put(
    "/codebooks/:codebook",
    may("code-responses"),
    describeRoute({
      summary:
        "Writes a codebook, also a new one; a code that stands on responses is retired or " +
        "renamed, not removed",
      requestBody: describeBody(WriteCodebook),
      responses: {
        200: oneCodebook,
        ...describeProblems(
          "sign-in-required",
          "not-permitted",
          "input-invalid",
          "changed-meanwhile",
        ),
      },
    }),
    async (c) => {
      const slug = parseOrRefuse(Slug, c.req.param("codebook"), "input-invalid");
      const sent = parseOrRefuse(WriteCodebook, await readJson(c, WRITTEN_SIZE), "input-invalid");
      await writeCodebook(deps, c.get("caller"), slug, sent);
      return c.json(await read(slug));
    },
  );
}

async function toCodebook({ db }: Pick<Deps, "db">, row: CodebookRow): Promise<Codebook> {
  const { id, slug, name, source, dimensions, revision } = row;
  return { slug, name, source, dimensions, used: await listUsedCodes(db.read, id), revision };
}
