import * as v from "valibot";
import { Slug } from "./ids.ts";

/** What a person may be on a node of the tree; it holds for all below that node. */
export const roles = [
  "reader",
  "handler",
  "coder",
  "analyst",
  "form-maker",
  "administrator",
  "data-protection-officer",
] as const;
export const Role = v.picklist(roles);
export type Role = v.InferOutput<typeof Role>;

/** What a route asks of whoever calls it. */
export const permissions = [
  "read-figures",
  "read-responses",
  "read-contacts",
  "export-responses",
  "enter-responses",
  "sort-quarantine",
  "handle-cases",
  "code-responses",
  "manage-targets",
  "write-reports",
  "edit-forms",
  "manage-units",
  "manage-people",
  "manage-tokens",
  "manage-settings",
  "read-audit",
  "trace-persons",
] as const;
export const Permission = v.picklist(permissions);
export type Permission = v.InferOutput<typeof Permission>;

/** What each role may: no role holds more than its work needs. */
export const rolePermissions: Record<Role, readonly Permission[]> = {
  reader: ["read-figures", "read-responses"],
  handler: [
    "read-figures",
    "read-responses",
    "read-contacts",
    "enter-responses",
    "sort-quarantine",
    "handle-cases",
  ],
  coder: ["read-figures", "read-responses", "code-responses"],
  analyst: [
    "read-figures",
    "read-responses",
    "export-responses",
    "code-responses",
    "manage-targets",
    "write-reports",
  ],
  "form-maker": ["read-figures", "edit-forms"],
  administrator: [
    "read-figures",
    "manage-units",
    "manage-people",
    "manage-tokens",
    "manage-settings",
    "manage-targets",
    "read-audit",
  ],
  "data-protection-officer": [
    "read-figures",
    "read-responses",
    "read-contacts",
    "export-responses",
    "sort-quarantine",
    "manage-settings",
    "read-audit",
    "trace-persons",
  ],
};

/** Who gave a role: an administrator by hand, or the directory at sign-in. */
export const grantSources = ["hand", "sso"] as const;

/** One role on one unit. */
export const RoleGrant = v.object({ role: Role, unit: Slug });
export type RoleGrant = v.InferOutput<typeof RoleGrant>;
