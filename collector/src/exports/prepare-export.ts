import * as v from "valibot";
import {
  ResponseFilter,
  type ExportFormat,
  type ExportQuery,
  type ExportStatus,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { toSelection } from "../selection.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { toColumns, type Column } from "./columns.ts";
import { createCsvFile } from "./csv-file.ts";
import type { ExportFile } from "./export-file.ts";
import { createToExported } from "./exported.ts";
import { jsonLinesFile } from "./json-lines-file.ts";
import { listVersions } from "./list-versions.ts";
import { createContactOpener } from "./open-contacts.ts";
import { readPages } from "./read-pages.ts";
import type { RunningExport } from "./running-exports.ts";
import { countStanding } from "../counted-rows.ts";

export interface ExportRequest {
  slug: string;
  format: ExportFormat;
  query: ExportQuery;
}

/** An export that may begin: all that can be refused has been looked at. */
export interface PreparedExport {
  request: ExportRequest;
  fileName: string;
  facts: Pick<ExportStatus, "form" | "format" | "expectedRows" | "columns" | "filter" | "contacts">;
  /** The bytes of the file; rows are counted as they are written. */
  toParts(running: RunningExport): AsyncIterable<Uint8Array>;
}

/** @throws Problem `form-unknown`, `query-invalid`, and `not-permitted` for contacts */
export async function prepareExport(
  deps: Deps,
  caller: Caller,
  scope: Scope,
  request: ExportRequest,
): Promise<PreparedExport> {
  const { slug, format, query } = request;
  const filter = v.parse(ResponseFilter, query);
  const withContacts = query.include === "contacts";
  const openContact = withContacts ? await createContactOpener(deps, caller) : undefined;
  const selection = await toSelection(deps, scope, { ...filter, form: slug });
  const { row } = await requireVisibleForm(deps, caller, slug);
  const contents = (await listVersions(deps, row)).map(({ content }) => content);
  const columns = toColumns(contents, withContacts);
  const expectedRows = await countStanding(deps.db.read, selection);
  const unitSlugs = new Map((await deps.units.all()).map((unit) => [unit.id, unit.slug]));
  const { demonstration } = row;
  const toExported = createToExported({
    form: slug,
    demonstration,
    contents,
    unitSlugs,
    openContact,
  });
  const file = await createFile(request, columns);
  return {
    request,
    fileName: `respons-${slug}-${deps.calendar.dayOf(deps.now())}.${format}`,
    facts: {
      form: slug,
      format,
      expectedRows,
      columns: columns.map(({ name }) => name),
      filter,
      contacts: withContacts,
    },
    toParts: ({ status }) =>
      file(
        readPages(deps.db.read, selection, {
          toExported,
          withContacts,
          onRows: (count) => (status.rows += count),
        }),
      ),
  };
}

/** The libraries of workbooks and Parquet are loaded for the first file of theirs. */
async function createFile(
  { format, query }: ExportRequest,
  columns: readonly Column[],
): Promise<ExportFile> {
  switch (format) {
    case "csv":
      return createCsvFile(columns, query.dialect ?? "rfc4180");
    case "jsonl":
      return jsonLinesFile;
    case "xlsx":
      return (await import("./xlsx-file.ts")).createXlsxFile(columns);
    case "parquet":
      return (await import("./parquet-file.ts")).createParquetFile(columns);
  }
}
