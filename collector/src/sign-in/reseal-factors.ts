import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { and, eq } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import { twoFactor } from "./table.ts";

/**
 * Encrypts the second steps of staff anew under the current secret.
 * @returns how many were, and how many no known secret opens
 */
export async function resealFactors({
  db,
  keys,
  auth,
}: Pick<Deps, "db" | "keys" | "auth">): Promise<{ done: number; lost: number }> {
  const { secretConfig: key } = await (await auth()).$context;
  const reseal = async (data: string) =>
    symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data }) });
  let [done, lost] = [0, 0];
  for (const row of await db.write.select().from(twoFactor)) {
    // What is of this secret says so in front. Source: better-auth 1.7, crypto.
    if (row.secret.startsWith(`$ba$${keys.current.number}$`)) continue;
    try {
      const [secret, backupCodes] = [await reseal(row.secret), await reseal(row.backupCodes)];
      await db.write
        .update(twoFactor)
        .set({ secret, backupCodes })
        .where(and(eq(twoFactor.id, row.id), eq(twoFactor.secret, row.secret)));
      done += 1;
    } catch {
      lost += 1;
    }
  }
  return { done, lost };
}
