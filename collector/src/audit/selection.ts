import type { AuditFilter } from "@respons/wire";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import type { AuditSelection } from "./store.ts";

/** A filter with its days resolved to moments. */
export function toSelection({ calendar }: Deps, scope: Scope, filter: AuditFilter): AuditSelection {
  const { from, to, ...rest } = filter;
  return {
    ...rest,
    scope,
    from: from === undefined ? undefined : calendar.startOf(from),
    until: to === undefined ? undefined : calendar.startOf(calendar.nextDay(to)),
  };
}
