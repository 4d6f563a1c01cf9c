import { Hono } from "hono";
import { describeRoute } from "hono-openapi";
import * as v from "valibot";
import { may, type ScopedEnv } from "../access/caller.ts";
import { csvBeginning, toCsvLine } from "../csv-line.ts";
import type { Deps } from "../deps.ts";
import { describeProblems, describeQuery } from "../http/describe.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { listCodebook, type CodebookLine } from "./codebook.ts";
import { listVersions } from "./list-versions.ts";
import { XLSX_TYPE } from "./file-types.ts";

const columns = [
  "column",
  "formVersion",
  "type",
  "required",
  "value",
  "language",
  "text",
] as const satisfies (keyof CodebookLine)[];

const CodebookQuery = v.object({ dialect: v.optional(v.picklist(["rfc4180", "excel"])) });

/** What ids and scores of an export mean, beside it. */
export function createCodebookRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/forms/:form/:file{codebook\\.(?:csv|json|xlsx)}",
    may("export-responses"),
    describeRoute({
      summary: "What the columns and values of an export mean, for each version and language",
      parameters: describeQuery(CodebookQuery),
      responses: {
        200: {
          description:
            "One line for each question, and one for each option, labelled score and other value",
          content: { "text/csv": {}, "application/json": {}, [XLSX_TYPE]: {} },
        },
        ...describeProblems("sign-in-required", "not-permitted", "form-unknown", "query-invalid"),
      },
    }),
    async (c) => {
      const { dialect = "rfc4180" } = parseOrRefuse(CodebookQuery, c.req.query(), "query-invalid");
      const { row } = await requireVisibleForm(deps, c.get("caller"), c.req.param("form"));
      const lines = listCodebook(await listVersions(deps, row));
      const ending = c.req.param("file").split(".")[1] ?? "csv";
      c.header(
        "Content-Disposition",
        `attachment; filename="respons-${row.slug}-codebook.${ending}"`,
      );
      if (ending === "json") return c.json({ lines });
      const rows = lines.map((line) => columns.map((name) => line[name]));
      if (ending === "xlsx") {
        const [{ writeXlsx }, { toXlsxCell }] = await Promise.all([
          import("hucre/xlsx"),
          import("./xlsx-file.ts"),
        ]);
        const cells = [columns.map(toXlsxCell), ...rows.map((cells) => cells.map(toXlsxCell))];
        const sheet = { name: "codebook", rows: cells, freezePane: { rows: 1 } };
        return c.body(new Uint8Array(await writeXlsx({ sheets: [sheet] })), 200, {
          "Content-Type": XLSX_TYPE,
        });
      }
      const text = [columns, ...rows].map((cells) => toCsvLine(cells, dialect)).join("");
      return c.body(csvBeginning(dialect) + text, 200, {
        "Content-Type": "text/csv; charset=utf-8",
      });
    },
  );
}
