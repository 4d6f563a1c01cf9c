import { ALL_STATEMENTS, type Indicator } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { listFollowedForms } from "./followed-forms.ts";
import { listIndicators } from "./store.ts";

/** The indicators of the published forms that the caller sees, with the targets that they see. */
export async function readIndicators(
  deps: Pick<Deps, "db">,
  caller: Caller,
  scope: Scope,
): Promise<Indicator[]> {
  const visible = await caller.access.visibleUnits();
  const slugs = new Map(visible.map(({ id, slug }) => [id, slug]));
  const forms = (await listFollowedForms(deps.db.read)).filter(({ row }) => slugs.has(row.unitId));
  const rows = await listIndicators(
    deps.db.read,
    forms.map(({ row }) => row.id),
  );
  return rows.flatMap((indicator): Indicator[] => {
    const { id, formId, question, formula, denominator, minimumN, revision } = indicator;
    const form = forms.find(({ row }) => row.id === formId);
    if (!form) return [];
    const asked = form.content.questions.find((one) => one.id === question);
    const targets = indicator.targets.flatMap(({ unitId, year, value }) => {
      const unit = slugs.get(unitId);
      return unit === undefined ? [] : [{ unit, year, value }];
    });
    return [
      {
        id,
        form: form.row.slug,
        title: form.content.title,
        question,
        text: question === ALL_STATEMENTS ? null : (asked?.text ?? { en: question }),
        formula,
        denominator,
        minimumN,
        revision,
        mayChange: scope.has(form.row.unitId),
        targets,
      },
    ];
  });
}
