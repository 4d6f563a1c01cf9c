/**
 * What the audit log names, by object and deed. Codes never change their meaning; one that a
 * version does not know is shown as it stands.
 */
export const auditActions = [
  "organisation.created",
  "organisation.settings-changed",
  "unit.created",
  "unit.changed",
  "unit.moved",
  "unit.ended",
  "unit.restored",
  "unit.closure-added",
  "unit.closure-removed",
  "form.created",
  "form.draft-changed",
  "form.draft-discarded",
  "form.settings-changed",
  "form.origin-allowed",
  "form.submitted",
  "form.approved",
  "form.returned",
  "form.published",
  "form.closed",
  "form.reopened",
  "token.created",
  "token.revoked",
  "audit.exported",
  "contact.read",
  "responses.exported",
] as const;
export type AuditAction = (typeof auditActions)[number];

export function isAuditAction(code: string): code is AuditAction {
  return auditActions.some((action) => action === code);
}
