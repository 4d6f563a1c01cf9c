import * as v from "valibot";
import { contactReasons } from "./audit.ts";
import { limits } from "./limits.ts";
import { ResponseFilter } from "./staff.ts";

/** File formats of the responses of a form, each also the ending of the file's name. */
export const exportFormats = ["csv", "jsonl", "xlsx", "parquet"] as const;
export const ExportFormat = v.picklist(exportFormats);
export type ExportFormat = v.InferOutput<typeof ExportFormat>;

const ExportId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

/** Query of `GET /api/forms/{form}/responses.{csv|jsonl|xlsx|parquet}`. */
export const ExportQuery = v.pipe(
  v.object({
    ...ResponseFilter.entries,
    /** Of CSV alone. */
    dialect: v.optional(v.picklist(["rfc4180", "excel"])),
    /** Takes a role that may read contacts, and `reason`. */
    include: v.optional(v.literal("contacts")),
    /** Why the contacts are taken along; written into the audit log. */
    reason: v.optional(v.picklist(contactReasons)),
    /** The exporter's own words for it; they stay in the log, so nothing of a client's belongs here. */
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.name))),
    /** A name of the caller's choice, by which `GET /api/exports/{export}` tells how far it is. */
    export: v.optional(ExportId),
  }),
  v.forward(
    v.check(
      ({ include, reason }) => (include === undefined) === (reason === undefined),
      "goes with include=contacts",
    ),
    ["reason"],
  ),
);
export type ExportQuery = v.InferOutput<typeof ExportQuery>;

/** `stopped`: cancelled, cut by the client's side or by a fault; what came of the file is not whole. */
export const exportStates = ["running", "complete", "stopped"] as const;

/** Answer of `GET /api/exports/{export}`: what the file is, to be held against what arrived. */
export const ExportStatus = v.object({
  id: v.string(),
  form: v.string(),
  format: ExportFormat,
  state: v.picklist(exportStates),
  /** Responses written so far. */
  rows: v.number(),
  /** Responses that the daily figures promised when it began. */
  expectedRows: v.number(),
  bytes: v.number(),
  /** SHA-256 of the whole file, in hexadecimal; null until it is complete. */
  sha256: v.nullable(v.string()),
  columns: v.array(v.string()),
  filter: ResponseFilter,
  contacts: v.boolean(),
  startedAt: v.string(),
  endedAt: v.nullable(v.string()),
});
export type ExportStatus = v.InferOutput<typeof ExportStatus>;
