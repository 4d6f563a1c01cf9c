import { alwaysMaskedKinds } from "@respons/privacy";
import type { WriteNote } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { maskText } from "../mask-text.ts";
import { IS_SEEN, seenArgs, changeStatement } from "./change-case.ts";
import { doDeed, seenOf, type Deed } from "./deeds.ts";
import { findLanguage } from "./history-store.ts";

/** Writes down what the client never reads; masked as comments are on arrival. */
export async function writeNote(
  deps: Pick<Deps, "db" | "audit" | "now">,
  deed: Deed,
  { text }: WriteNote,
): Promise<void> {
  const { caller, found } = deed;
  const seen = seenOf(deed);
  const language = (await findLanguage(deps.db.read, caller.id)) ?? found.row.language;
  const masked = maskText(text, alwaysMaskedKinds, language);
  const at = deps.now().getTime();
  await doDeed(deps, deed, "case.noted", [
    {
      sql: `INSERT INTO case_messages
          (response, kind, text, language, author_id, author_name, created_at)
        SELECT response, 'note', ?, ?, ?, ?, ? FROM cases WHERE ${IS_SEEN}`,
      args: [masked, language, caller.id, caller.name, at, ...seenArgs(seen)],
    },
    changeStatement(seen, { unreadSince: null }),
  ]);
}
