import {
  ALL_STATEMENTS,
  countsNotApplicable,
  defaultMinimumN,
  formulaScales,
  formulasFor,
  type Denominator,
  type FormContent,
  type Formula,
  type IndicatorChange,
  type NewIndicator,
  type TargetChange,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { requireVisibleForm } from "../visible-form.ts";
import { deleteIndicator, insertIndicator, setTarget, updateIndicator } from "./statements.ts";
import { findIndicator, type NamedIndicator } from "./store.ts";

type ChangeDeps = Pick<Deps, "db" | "audit" | "forms" | "units">;

/** Who changes what. */
export interface Change {
  caller: Caller;
  scope: Scope;
}

/** @throws Problem `form-unknown`, `not-found`, `input-invalid`, `taken` */
export async function createIndicator(
  deps: ChangeDeps,
  { caller, scope }: Change,
  wanted: NewIndicator,
): Promise<void> {
  const { row, definition } = await requireVisibleForm(deps, caller, wanted.form);
  if (!scope.has(row.unitId)) throw new Problem("not-found");
  const { question, formula, denominator = "answered" } = wanted;
  if (!formulasFor(typeOf(definition, question)).includes(formula)) {
    throw misfit("formula", "does not fit the question");
  }
  requireDenominator(formula, denominator);
  const minimumN = wanted.minimumN ?? defaultMinimumN(formula);
  const targets = await Promise.all(
    (wanted.targets ?? []).map(async ({ unit, year, value }, index) => {
      requireOnScale(formula, value, `targets.${index}.value`);
      return { unitId: await requireUnit(deps, scope, unit), year, value };
    }),
  );
  const fact = toFact(caller, "indicator.written", { form: row, question, formula });
  const indicator = { question, formula, denominator, minimumN };
  const details = { denominator, minimumN, targets: targets.length };
  const isMade = await deps.audit.write(
    { ...fact, details },
    insertIndicator(row.id, indicator, targets),
  );
  if (!isMade) throw new Problem("taken");
}

/** The type of a question that is followed; `statements` for several of them joined. */
function typeOf({ questions }: FormContent, question: string): string {
  if (question !== ALL_STATEMENTS) return questions.find(({ id }) => id === question)?.type ?? "";
  return questions.filter(({ type }) => type === "statement").length > 1 ? "statements" : "";
}

function requireDenominator(formula: Formula, denominator: Denominator): void {
  if (denominator === "answered" || countsNotApplicable(formula)) return;
  throw misfit("denominator", "does not fit the formula");
}

function requireOnScale(formula: Formula, value: number, path: string): void {
  const { low, high } = formulaScales[formula];
  if (value < low || value > high) throw misfit(path, `must be from ${low} to ${high}`);
}

async function requireUnit(deps: ChangeDeps, scope: Scope, slug: string): Promise<number> {
  const unit = (await deps.units.all()).find((one) => one.slug === slug);
  if (!unit || !scope.has(unit.id)) throw new Problem("not-found");
  return unit.id;
}

/** @throws Problem `not-found`, `input-invalid`, `changed-meanwhile` */
export async function changeIndicator(
  deps: ChangeDeps,
  { caller, scope }: Change,
  id: number,
  change: IndicatorChange,
): Promise<void> {
  const indicator = await requireOwn(deps, scope, id);
  const { denominator, minimumN } = change;
  requireDenominator(indicator.formula, denominator);
  const fact = toFact(caller, "indicator.written", indicator);
  const isChanged = await deps.audit.write({ ...fact, details: { denominator, minimumN } }, [
    updateIndicator(id, change),
  ]);
  if (!isChanged) throw new Problem("changed-meanwhile");
}

/** With all its targets. @throws Problem `not-found` */
export async function removeIndicator(
  deps: ChangeDeps,
  { caller, scope }: Change,
  id: number,
): Promise<void> {
  const indicator = await requireOwn(deps, scope, id);
  const fact = toFact(caller, "indicator.deleted", indicator);
  await deps.audit.write(fact, deleteIndicator(id));
}

/** In a unit of the caller's, also where the form is one above. @throws Problem `not-found`, `input-invalid` */
export async function changeTarget(
  deps: ChangeDeps,
  { caller, scope }: Change,
  id: number,
  change: TargetChange,
): Promise<void> {
  const indicator = await requireVisible(deps, caller, id);
  const unitId = await requireUnit(deps, scope, change.unit);
  if (change.value !== null) requireOnScale(indicator.formula, change.value, "value");
  const fact = toFact(caller, "target.set", indicator);
  const { unit, year, value } = change;
  await deps.audit.write({ ...fact, unitId, details: { unit, year, value } }, [
    setTarget(id, unitId, change),
  ]);
}

async function requireVisible(
  deps: ChangeDeps,
  caller: Caller,
  id: number,
): Promise<NamedIndicator> {
  const indicator = await findIndicator(deps.db.read, id);
  const visible = await caller.access.visibleUnits();
  if (indicator && visible.some((unit) => unit.id === indicator.form.unitId)) return indicator;
  throw new Problem("not-found");
}

async function requireOwn(deps: ChangeDeps, scope: Scope, id: number): Promise<NamedIndicator> {
  const indicator = await findIndicator(deps.db.read, id);
  if (indicator && scope.has(indicator.form.unitId)) return indicator;
  throw new Problem("not-found");
}

function toFact(
  actor: Caller,
  action: string,
  { form, question, formula }: Pick<NamedIndicator, "form" | "question" | "formula">,
) {
  const objectId = `${form.slug} ${question} ${formula}`;
  return { actor, action, unitId: form.unitId, objectKind: "indicator", objectId };
}

const misfit = (path: string, message: string) =>
  new Problem("input-invalid", { errors: [{ path, message }] });
