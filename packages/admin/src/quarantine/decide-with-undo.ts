import type { Decision } from "@respons/wire";
import { wordsOf } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createQuarantineApi } from "./api.ts";
import { quarantineTexts } from "./texts/index.ts";

/**
 * Decides, says so, and offers to put everything back as it stood: `before`. `onChanged` is called
 * after the decision and after it was undone.
 */
export async function decideWithUndo(
  staff: StaffContext,
  responseIds: readonly string[],
  { decision, before }: { decision: Decision; before: Decision },
  onChanged: () => void,
): Promise<void> {
  const { http, locale } = staff;
  const api = createQuarantineApi(http);
  const words = quarantineTexts[locale.language];
  const result = await api.decide(responseIds, decision);
  if (!result.ok) {
    staff.notify({ text: wordsOf(result.problem, locale) });
    return;
  }
  const { changed } = result.value;
  onChanged();
  if (changed.length === 0) {
    staff.notify({ text: words.nothingChanged });
    return;
  }
  const n = locale.format.count(changed.length);
  staff.notify({
    text: decision === "released" ? words.released(n) : words.marked(n),
    undo: async () => {
      const undone = await api.decide(changed, before);
      if (!undone.ok) staff.notify({ text: wordsOf(undone.problem, locale) });
      onChanged();
    },
  });
}
