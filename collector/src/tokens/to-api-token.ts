import type { ApiToken } from "@respons/wire";
import type { ListedToken } from "./store.ts";

export function toApiToken({ token, unit }: ListedToken): ApiToken {
  return {
    id: token.id,
    name: token.name,
    beginning: token.beginning,
    permissions: token.permissions,
    unit,
    createdBy: token.createdBy,
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    revokedAt: token.revokedAt?.toISOString() ?? null,
    lastUsedDay: token.lastUsedDay,
  };
}
