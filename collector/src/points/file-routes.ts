import { Hono, type Context } from "hono";
import { describeRoute } from "hono-openapi";
import * as v from "valibot";
import { LanguageTag, lookupLanguage } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps, PublishedForm } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { requirePoint } from "./find-for-points.ts";
import { toShortLink } from "./links.ts";
import { posterLanguages } from "./materials.ts";
import { toPosterBlock } from "./poster-block.ts";
import { toQrSvg } from "./qr-code.ts";
import type { ListedPoint } from "./store.ts";

const FileQuery = v.object({ lang: v.optional(LanguageTag) });

const refusals = [
  "sign-in-required",
  "not-permitted",
  "form-unknown",
  "not-found",
  "query-invalid",
] as const;

const describe = (summary: string, type: string) =>
  describeRoute({
    summary,
    parameters: describeQuery(FileQuery),
    responses: {
      200: { description: type, content: { [type]: {} } },
      ...describeProblems(...refusals),
    },
  });

/** What is printed: the code alone, and a poster with it. */
export function createPointFileRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/forms/:form/points/:point/qr.svg",
      may("edit-forms"),
      describe("The point's QR code as SVG, named in `lang`", "image/svg+xml"),
      async (c) => {
        const { form, point, languages } = await findWanted(deps, c);
        const url = toShortLink(deps.config.publicUrl, point);
        const svg = toQrSvg(url, pageTexts(languages[0] ?? "en").invitation.codeOf(url));
        return c.body(svg, 200, {
          "Content-Type": "image/svg+xml; charset=utf-8",
          "Content-Disposition": `inline; filename="respons-${form.row.slug}-${point.slug}.svg"`,
        });
      },
    )
    .get(
      "/forms/:form/points/:point/poster.pdf",
      may("edit-forms"),
      describe("An A4 poster (PDF/UA) in `lang` or in all required languages", "application/pdf"),
      async (c) => {
        const { form, point, languages } = await findWanted(deps, c);
        const pdf = await drawPosterOf(deps, form, point, languages);
        const name = ["respons", form.row.slug, point.slug, ...languages].join("-");
        return c.body(new Uint8Array(pdf), 200, {
          "Content-Type": "application/pdf",
          "Content-Disposition": `inline; filename="${name}.pdf"`,
        });
      },
    );
}

/** @throws Problem `form-unknown`, `not-found`, `query-invalid` */
async function findWanted(deps: Deps, c: Context<ScopedEnv>) {
  const form = await requireVisibleForm(deps, c.get("caller"), c.req.param("form") ?? "");
  const point = await requirePoint(deps, c.get("scope"), form.row.id, c.req.param("point") ?? "");
  return { form, point, languages: languagesOf(form, c.req.query()) };
}

/** @throws Problem `query-invalid` for a language that the form does not have */
function languagesOf(form: PublishedForm, query: Record<string, string>): string[] {
  const { lang } = parseOrRefuse(FileQuery, query, "query-invalid");
  if (lang === undefined) return posterLanguages(form);
  const found = lookupLanguage([lang], form.definition.languages);
  if (found) return [found];
  throw new Problem("query-invalid", {
    errors: [{ path: "lang", message: "is not a language of this form" }],
  });
}

/** @throws Problem `query-invalid` where the font lacks the letters of every language asked for */
async function drawPosterOf(
  deps: Deps,
  { definition }: PublishedForm,
  point: ListedPoint,
  languages: readonly string[],
): Promise<Buffer> {
  const { name } = await deps.organisation();
  const blocks = languages.flatMap(
    (language) => toPosterBlock(language, definition, name, point.unitName) ?? [],
  );
  const [first] = blocks;
  if (!first) {
    throw new Problem("query-invalid", {
      errors: [{ path: "lang", message: "has letters that the poster's font lacks" }],
    });
  }
  const url = toShortLink(deps.config.publicUrl, point);
  const codeName = pageTexts(first.language).invitation.codeOf(url);
  // Loaded for the first poster: few processes make one.
  const { drawPoster } = await import("./poster.ts");
  return drawPoster({ blocks, codeName, url, createdAt: point.createdAt });
}
