import { createHash } from "node:crypto";
import type { Deps, PublishedForm } from "../deps.ts";
import { casesSeed, createCasePlanner, isCase } from "./case-plan.ts";
import { forms } from "./forms.ts";
import { insertDemonstrationCases, type DemonstrationCase } from "./insert-cases.ts";
import { insertDemonstrationReports } from "./insert-reports.ts";
import { organisation } from "./organisation.ts";
import { planResponses, type PlannedResponse } from "./plan.ts";
import { listWorkingDays } from "./list-working-days.ts";
import { points } from "./points.ts";
import { createRandom } from "./random.ts";
import { plannedReview, planReview } from "./review-plan.ts";
import { storeReview } from "./store-review.ts";
import {
  insertDemonstrationForm,
  insertDemonstrationPoints,
  insertDemonstrationUnits,
} from "./store.ts";

/** Responses on their way at once; together they share one commit. */
const IN_FLIGHT = 500;

/**
 * Enters the demonstration through the same way as any response. Deterministic but for receipts
 * and ids of the server.
 * @param planned all of the plan, or the part that a test is about
 * @returns how many responses were stored
 */
export async function loadDemonstration(
  deps: Deps,
  onProgress: (stored: number) => void,
  planned: Iterable<PlannedResponse> = planResponses(),
): Promise<number> {
  const unitIds = await insertDemonstrationUnits(deps.db.write, organisation);
  for (const form of forms) await insertDemonstrationForm(deps.db.write, form, unitIds);
  await insertDemonstrationPoints(deps.db.write, points, unitIds);
  const planCase = createCasePlanner(createRandom(casesSeed), await listWorkingDays(deps));
  const cases: DemonstrationCase[] = [];
  let stored = 0;
  let waiting: Promise<unknown>[] = [];
  const reviewed: PlannedResponse[] = [];
  for (const one of planned) {
    waiting.push(accept(deps, one));
    if (one.form === plannedReview.form) reviewed.push(one);
    if (isCase(one)) {
      const clientId = toClientId(one.receivedAt, one.seed);
      const history = planCase(one, deps.calendar.dayOf(one.receivedAt));
      cases.push({ clientId, language: one.response.language, history });
    }
    if (waiting.length < IN_FLIGHT) continue;
    await Promise.all(waiting);
    stored += waiting.length;
    waiting = [];
    onProgress(stored);
  }
  await Promise.all(waiting);
  await insertDemonstrationCases((statements) => deps.db.writeAll(statements), cases);
  await loadReview(deps, reviewed);
  await insertDemonstrationReports(deps.db.write, unitIds);
  return stored + waiting.length;
}

async function loadReview(deps: Deps, reviewed: readonly PlannedResponse[]): Promise<void> {
  const clientIds = new Map(
    reviewed.map(({ receivedAt, seed }) => [seed, toClientId(receivedAt, seed)]),
  );
  await storeReview(deps, planReview(reviewed), (seed) => clientIds.get(seed) ?? "");
}

async function accept(deps: Deps, planned: PlannedResponse): Promise<void> {
  const form: PublishedForm | undefined = await deps.forms.find(planned.form);
  if (!form) throw new Error(`the demonstration has no form ${planned.form}`);
  const id = toClientId(planned.receivedAt, planned.seed);
  const { channel } = planned.response;
  const point = points.find((one) => one.form === planned.form && one.channel === channel);
  const response = { id, ...planned.response, ...(point ? { point: point.slug } : {}) };
  await deps.accept(form, response, planned.receivedAt);
}

/** A UUIDv7 that is the same in every loading. */
function toClientId(at: Date, seed: number): string {
  const random = createHash("sha256").update(`demonstration ${seed}`).digest("hex");
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}
