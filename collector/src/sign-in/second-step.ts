import type { SecondStep } from "@respons/wire";
import type { Queries } from "../db/database.ts";
import { countPasskeys } from "./store.ts";

/** What of a session and its person decides about the second step. */
interface Shown {
  session: { factor?: string | null | undefined };
  user: {
    id: string;
    twoFactorEnabled?: boolean | null | undefined;
    graceUntil?: Date | null | undefined;
  };
}

/**
 * What is left to do after the first step. Who has a second step must show it; who has none must
 * set one up, unless they may put it off for some days yet.
 */
export async function readSecondStep(
  db: Queries,
  { session, user }: Shown,
  now: Date,
): Promise<SecondStep> {
  if (session.factor && session.factor !== "none") return "done";
  if (user.twoFactorEnabled === true || (await countPasskeys(db, user.id)) > 0) return "confirm";
  return user.graceUntil && user.graceUntil > now ? "done" : "set-up";
}
