import * as v from "valibot";
import { Permission, permissions } from "./access.ts";
import { Slug } from "./ids.ts";
import { limits } from "./limits.ts";
import { Day } from "./day.ts";

const onlyForPeople: ReadonlySet<Permission> = new Set([
  "manage-people",
  "manage-tokens",
  "trace-persons",
]);

/** Who may do what stays with people, and so does erasing what somebody has told. */
export const tokenPermissions: readonly Permission[] = permissions.filter(
  (permission) => !onlyForPeople.has(permission),
);

/** An integration's token as it is listed; the token itself is shown once, when it is made. */
export const ApiToken = v.object({
  id: v.string(),
  name: v.string(),
  /** Its first symbols, to tell tokens apart. */
  beginning: v.string(),
  permissions: v.array(Permission),
  /** It reaches this unit and all below. */
  unit: Slug,
  /** Name of who made it; null for the command line. */
  createdBy: v.nullable(v.string()),
  createdAt: v.string(),
  expiresAt: v.string(),
  revokedAt: v.nullable(v.string()),
  lastUsedDay: v.nullable(v.string()),
});
export type ApiToken = v.InferOutput<typeof ApiToken>;

/** Answer of `GET /api/tokens`, newest first. */
export const ApiTokenList = v.object({ tokens: v.array(ApiToken) });

/** Body of `POST /api/tokens`. */
export const NewApiToken = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.name)),
  /** No more than the caller holds on the unit. */
  permissions: v.pipe(
    v.array(Permission),
    v.minLength(1),
    v.check(
      (wanted) => wanted.every((permission) => tokenPermissions.includes(permission)),
      "must not be about people or tokens",
    ),
  ),
  unit: Slug,
  /** Last day on which it works; at most a year ahead. */
  expiresOn: Day,
});
export type NewApiToken = v.InferOutput<typeof NewApiToken>;

/** Answer of `POST /api/tokens`. */
export const MadeApiToken = v.object({ token: ApiToken, secret: v.string() });
export type MadeApiToken = v.InferOutput<typeof MadeApiToken>;
