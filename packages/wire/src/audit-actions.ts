/**
 * What the audit log names, by object and deed. Codes never change their meaning; one that a
 * version does not know is shown as it stands.
 */
export const auditActions = [
  "organisation.created",
  "settings.changed",
  "unit.created",
  "unit.changed",
  "unit.moved",
  "unit.ended",
  "unit.restored",
  "unit.closure-added",
  "unit.closure-removed",
  "person.created",
  "person.invited",
  "person.renamed",
  "person.disabled",
  "person.enabled",
  "person.roles-changed",
  "person.directory-roles-changed",
  "person.factor-removed",
  "person.sessions-ended",
  "person.reset-link-asked",
  "person.reset-link-made",
  "person.invitation-link-made",
  "invitation.accepted",
  "sign-in.succeeded",
  "sign-in.failed",
  "sign-in.ended",
  "session.ended",
  "password.changed",
  "password.reset",
  "password.one-time-made",
  "factor.added",
  "factor.removed",
  "factor.codes-made",
  "factor.renamed",
  "form.created",
  "form.draft-changed",
  "form.draft-discarded",
  "form.submitted",
  "form.approved",
  "form.returned",
  "form.published",
  "form.settings-changed",
  "form.origin-allowed",
  "form.closed",
  "form.reopened",
  "point.made",
  "point.renamed",
  "point.ended",
  "point.restored",
  "response.entered",
  "response.entry-undone",
  "response.released",
  "response.marked-spam",
  "response.held",
  "contact.read",
  "responses.exported",
  "responses.export-ended",
  "contact.exported",
  "token.created",
  "token.revoked",
  "audit.exported",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** What stands before the dot: the kind of thing it was done to. */
export type AuditGroup = AuditAction extends `${infer Group}.${string}` ? Group : never;

export function isAuditAction(code: string): code is AuditAction {
  return auditActions.some((action) => action === code);
}
