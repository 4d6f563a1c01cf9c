import { permissions, rolePermissions, type Role } from "@respons/wire";
import type { StaffLanguage } from "../preferences.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import { sv, type PeopleTexts } from "./texts/sv.ts";

const words: Record<StaffLanguage, PeopleTexts> = { sv, fi, en };

/** The words of everything about people. */
export function peopleWords(language: StaffLanguage): PeopleTexts {
  return words[language];
}

/** What somebody with these roles may do, one phrase a permission, in a fixed order. */
export function permissionWords(roles: readonly Role[], language: StaffLanguage): string[] {
  const held = new Set(roles.flatMap((role) => rolePermissions[role]));
  return permissions
    .filter((permission) => held.has(permission))
    .map((permission) => words[language].permissions[permission]);
}
