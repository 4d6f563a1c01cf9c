import type { CaseDetail } from "@respons/wire";
import { wordsOf } from "../load-states.ts";
import type { ApiProblem } from "../http.ts";
import type { StaffContext } from "../staff-context.ts";
import { createCasesApi, type Deed } from "./api.ts";
import { caseTexts } from "./texts/index.ts";

interface Target {
  responseId: string;
  revision: number;
}

/** Takes back what was done last; undefined where nothing can be. */
export type Undo = (() => Promise<void>) | undefined;

/**
 * Does the same to each case, says so in the words of `done`, and offers to undo all of it.
 * `changed` is called after each, with what undoes it. Nothing is asked beforehand.
 */
export async function actOnCases(
  staff: StaffContext,
  targets: readonly Target[],
  deed: Deed,
  { done, changed }: { done: (n: string) => string; changed: (undo: Undo) => void },
): Promise<void> {
  const { http, locale } = staff;
  const { failed } = caseTexts[locale.language];
  const acted: CaseDetail[] = [];
  let problem: ApiProblem | undefined;
  let refused = 0;
  for (const { responseId, revision } of targets) {
    const result = await createCasesApi(http).act(responseId, revision, deed);
    if (result.ok) acted.push(result.value);
    else {
      problem = result.problem;
      refused += 1;
    }
  }
  const undo = acted.length > 0 ? createUndo(staff, acted, changed) : undefined;
  changed(undo);
  const words = [
    ...(acted.length > 0 ? [done(locale.format.count(acted.length))] : []),
    ...(problem && (acted.length === 0 || problem.kind !== "changed-meanwhile")
      ? [problemWords(problem, staff)]
      : []),
    ...(acted.length > 0 && problem?.kind === "changed-meanwhile"
      ? [failed.some(locale.format.count(refused))]
      : []),
  ];
  staff.notify(undo ? { text: words.join(" "), undo } : { text: words.join(" ") });
}

/** What went wrong with a deed, in words that fit a case. */
export function problemWords(problem: ApiProblem, { locale }: StaffContext): string {
  const { failed } = caseTexts[locale.language];
  return problem.kind === "changed-meanwhile" ? failed.changed : wordsOf(problem, locale);
}

function createUndo(
  staff: StaffContext,
  acted: readonly CaseDetail[],
  changed: (undo: Undo) => void,
): Undo {
  const words = caseTexts[staff.locale.language];
  return async () => {
    const results = await Promise.all(
      acted.map(async ({ response, revision, events }) => {
        const event = events.findLast(({ mayUndo }) => mayUndo);
        if (!event) return false;
        const undone = await createCasesApi(staff.http).act(response.responseId, revision, {
          to: "undo",
          event: event.id,
        });
        return undone.ok;
      }),
    );
    staff.notify({ text: results.every(Boolean) ? words.done.undone : words.failed.undo });
    changed(undefined);
  };
}
