import type { LocalizedText } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { UnitRow } from "../units/table.ts";
import type { ReportRow } from "./store.ts";

export type ReviewFigures = NonNullable<Awaited<ReturnType<Deps["reviewFigures"]>>>;

/** All that a review's document says, before it is put into words. */
export interface ReviewMaterial {
  organisation: LocalizedText;
  units: readonly UnitRow[];
  formTitle: LocalizedText;
  isDemonstration: boolean;
  source: LocalizedText | null;
  figures: ReviewFigures;
}

/**
 * Reads the review within the units where the caller may read responses.
 * @throws Problem `not-found` where the review is gone
 */
export async function readReviewMaterial(
  deps: Pick<Deps, "reviewFigures" | "units" | "organisation" | "forms">,
  caller: Caller,
  { parameters }: ReportRow,
): Promise<ReviewMaterial> {
  const scope = await caller.access.scopeFor("read-responses");
  const figures = await deps.reviewFigures(scope, parameters.reviewId ?? "");
  if (!figures) throw new Problem("not-found");
  const [units, organisation, form] = await Promise.all([
    deps.units.all(),
    deps.organisation(),
    deps.forms.find(figures.review.form),
  ]);
  return {
    organisation: organisation.name,
    units,
    formTitle: form?.definition.title ?? { en: figures.review.form },
    isDemonstration: organisation.demonstration || form?.row.demonstration === true,
    source: form?.row.source ?? null,
    figures,
  };
}
