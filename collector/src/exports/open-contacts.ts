import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { openContact } from "../seal.ts";
import type { ExportSetting } from "./exported.ts";

/**
 * What opens the contacts of an export one by one; null for those of units where the caller may
 * not read them.
 * @throws Problem `not-permitted` where no role of the caller includes it
 */
export async function createContactOpener(
  deps: Pick<Deps, "keys">,
  { access }: Caller,
): Promise<NonNullable<ExportSetting["openContact"]>> {
  const scope = await access.scopeFor("read-contacts");
  return ([sealed, keyNumber], unitId) => {
    const keys = scope.has(unitId) ? deps.keys.byNumber(keyNumber) : undefined;
    return keys ? openContact(keys.contact, sealed) : null;
  };
}
