import { randomBytes } from "node:crypto";
import type { WriteReview } from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { toReviewSummary } from "./find-review.ts";
import { insertReview, updateReview, type ReviewRow } from "./store.ts";

type WriteDeps = Pick<Deps, "audit" | "calendar" | "codebooks" | "db" | "forms" | "now" | "units">;

/** @returns the new review's `reviewId`. @throws Problem `input-invalid` */
export async function makeReview(
  deps: WriteDeps,
  caller: Caller,
  scope: Scope,
  sent: WriteReview,
): Promise<string> {
  const columns = await toColumns(deps, caller, scope, sent);
  const reviewId = randomBytes(8).toString("hex");
  const createdBy = caller.kind === "person" ? caller.id : null;
  const row = { ...columns, reviewId, createdBy, createdAt: deps.now() };
  await deps.audit.write(toFact(caller, reviewId, columns), [insertReview(deps.db.write, row)]);
  return reviewId;
}

/** @throws Problem `not-found`, `input-invalid`, `changed-meanwhile` */
export async function changeReview(
  deps: WriteDeps,
  caller: Caller,
  scope: Scope,
  review: ReviewRow,
  sent: WriteReview,
): Promise<void> {
  // Picking for it is a matter of any of its units, changing it one of its own.
  if (!scope.has(review.unitId)) throw new Problem("not-found");
  if (sent.revision !== review.revision) throw new Problem("changed-meanwhile");
  await requireSameBasis(deps, scope, review, sent);
  const columns = await toColumns(deps, caller, scope, sent);
  const isChanged = await deps.audit.write(toFact(caller, review.reviewId, columns), [
    updateReview(deps.db.write, review, columns),
  ]);
  if (!isChanged) throw new Problem("changed-meanwhile");
}

/** What was picked and coded would be of another form, or in codes that the new book lacks. */
async function requireSameBasis(
  deps: WriteDeps,
  scope: Scope,
  review: ReviewRow,
  sent: WriteReview,
): Promise<void> {
  const { funnel } = await toReviewSummary(deps, scope, review);
  const errors = [
    ...(sent.form !== review.form && funnel.selected > 0
      ? [{ path: "form", message: "must stay: responses are picked" }]
      : []),
    ...(sent.codebook !== review.codebook && funnel.coded > 0
      ? [{ path: "codebook", message: "must stay: responses are coded" }]
      : []),
  ];
  if (errors.length > 0) throw new Problem("input-invalid", { errors });
}

const toFact = (
  actor: Caller,
  objectId: string,
  { unitId, state }: { unitId: number; state: string },
) => ({
  actor,
  action: "review.written" as const,
  unitId,
  objectKind: "review",
  objectId,
  details: { state },
});

async function toColumns(deps: WriteDeps, caller: Caller, scope: Scope, sent: WriteReview) {
  const unit = (await deps.units.all()).find(({ slug }) => slug === sent.unit);
  const codebook = await deps.codebooks.find(sent.codebook);
  const form = await requireVisibleForm(deps, caller, sent.form).catch(() => undefined);
  const errors = [
    ...(form ? [] : [{ path: "form", message: "does not exist" }]),
    ...(unit && scope.has(unit.id) ? [] : [{ path: "unit", message: "does not exist" }]),
    ...(codebook ? [] : [{ path: "codebook", message: "does not exist" }]),
    ...(sent.from <= sent.to ? [] : [{ path: "to", message: "must not be before the first day" }]),
  ];
  if (!form || !unit || !codebook || errors.length > 0) {
    throw new Problem("input-invalid", { errors });
  }
  return {
    name: sent.name,
    purpose: sent.purpose,
    formId: form.row.id,
    unitId: unit.id,
    fromDay: sent.from,
    toDay: sent.to,
    codebookId: codebook.id,
    state: sent.state,
  };
}
