import { AuditFilter, auditActions, type AuditGroup } from "@respons/wire";

const keys = ["person", "action", "object", "from", "to"] as const;
export type AuditFilterKey = (typeof keys)[number];

/** The kinds of things that deeds are done to, in the order of the codes. */
export const auditGroups: readonly AuditGroup[] = [
  ...new Set(auditActions.map((action) => action.split(".")[0] as AuditGroup)),
];

/** The filter in the query of an address; what does not fit is left out. */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const filter: AuditFilter = {};
  for (const key of keys) {
    const value = query.get(key)?.trim();
    const entry = AuditFilter.entries[key]["~standard"].validate(value);
    if (value && !("issues" in entry)) filter[key] = value;
  }
  return filter;
}
