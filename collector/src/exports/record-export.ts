import type { ExportStatus } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import type { PreparedExport } from "./prepare-export.ts";

/** Writes down, before anything leaves, who takes what along; contacts by a deed of their own. */
export async function recordStart(
  deps: Pick<Deps, "audit">,
  caller: Caller,
  scope: Scope,
  { facts, request }: PreparedExport,
): Promise<void> {
  const { reason, note } = request.query;
  const details = { format: facts.format, filters: Object.keys(facts.filter) };
  await deps.audit.record({
    ...toFact(caller, scope, facts.form),
    action: facts.contacts ? "contact.exported" : "responses.exported",
    details: facts.contacts ? { ...details, reason, ...(note ? { note } : {}) } : details,
  });
}

/** Writes down what it came to. A log that cannot be written cuts no file that is whole. */
export async function recordEnd(
  deps: Pick<Deps, "audit" | "log">,
  caller: Caller,
  scope: Scope,
  { form, format, state, rows, bytes, sha256 }: ExportStatus,
): Promise<void> {
  try {
    await deps.audit.record({
      ...toFact(caller, scope, form),
      action: "responses.export-ended",
      details: { format, state, rows, bytes, ...(sha256 ? { sha256 } : {}) },
    });
  } catch {
    deps.log({ level: "error", message: "the end of an export could not be written down" });
  }
}

const toFact = (caller: Caller, scope: Scope, form: string) => ({
  actor: caller,
  unitId: scope.unitIds[0] ?? null,
  objectKind: "form",
  objectId: form,
});
