import {
  defaultMinimumN,
  limits,
  type DraftContent,
  type FormDraft,
  type FormSettings,
  type NewForm,
} from "@respons/wire";
import type { Caller } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import type { UnitRow } from "../units/table.ts";
import { readDraft, requireForm } from "./read-draft.ts";
import { findForm, insertForm, type NewFormIndicator } from "./store.ts";

interface Beginning {
  content: DraftContent;
  indicators: NewFormIndicator[];
  look: FormSettings["look"];
}

/**
 * Begins a form; whoever makes it owns it until somebody else does, and every language it is made
 * in is required.
 * @throws Problem `not-found` for a unit outside the scope; `input-invalid`; `taken`
 */
export async function createForm(
  deps: Deps,
  scope: Scope,
  wanted: NewForm,
  caller: Caller,
): Promise<FormDraft> {
  const unit = (await deps.units.all()).find(({ slug }) => slug === wanted.unit);
  if (!unit || !scope.has(unit.id) || unit.endedAt) throw new Problem("not-found");
  const { content, indicators, look } = await beginWith(deps, scope, wanted, unit);
  const { slug } = wanted;
  const languages = [...new Set(wanted.languages)];
  const statements = insertForm(deps.db.write, {
    slug,
    unitId: unit.id,
    ownerId: caller.kind === "person" ? caller.id : null,
    requiredLanguages: languages,
    look,
    content: { ...content, languages, title: { ...content.title, ...wanted.title } },
    indicators,
    at: deps.now(),
    by: caller.name,
  });
  const details = { template: wanted.template ?? null, copyOf: wanted.copyOf ?? null };
  const fact = { actor: caller, action: "form.created", unitId: unit.id, details };
  const isMade = await deps.audit.write(
    { ...fact, objectKind: "form", objectId: slug },
    statements,
  );
  const form = isMade ? await findForm(deps.db.read, slug) : undefined;
  if (!form) throw new Problem("taken");
  return readDraft(deps, form);
}

async function beginWith(
  deps: Deps,
  scope: Scope,
  wanted: NewForm,
  unit: UnitRow,
): Promise<Beginning> {
  const look: FormSettings["look"] = { preset: "respons" };
  const year = Number(deps.calendar.dayOf(deps.now()).slice(0, 4));
  if (wanted.copyOf !== undefined) {
    const copied = await requireForm(deps, scope, wanted.copyOf);
    const { content } = await readDraft(deps, copied);
    const indicators = await deps.indicators.ofForm(copied.id);
    return { content, indicators: fromNowOn(indicators, year), look: copied.look };
  }
  if (wanted.template === undefined) {
    return { content: { languages: [], title: {}, questions: [] }, indicators: [], look };
  }
  const template = deps.formTemplates.find(({ id }) => id === wanted.template);
  if (!template) {
    throw new Problem("input-invalid", {
      errors: [{ path: "template", message: "does not exist" }],
    });
  }
  const content = askForUnit(template, unit, await deps.units.all());
  return { content, indicators: toIndicators(template, unit, year), look };
}

function toIndicators(
  { indicators = [] }: Deps["formTemplates"][number],
  unit: UnitRow,
  year: number,
): NewFormIndicator[] {
  return indicators.map(({ question, formula, target: value }) => ({
    question,
    formula,
    denominator: "answered",
    minimumN: defaultMinimumN(formula),
    targets: [{ unitId: unit.id, year, value }],
  }));
}

/** A copy has no figures of years that have ended. */
function fromNowOn(indicators: readonly NewFormIndicator[], now: number): NewFormIndicator[] {
  return indicators.map(({ question, formula, denominator, minimumN, targets }) => ({
    question,
    formula,
    denominator,
    minimumN,
    targets: targets.filter(({ year }) => year >= now),
  }));
}

/** The template's words, with the units below the form's own to choose from. */
function askForUnit(
  { content, unitQuestion }: Deps["formTemplates"][number],
  unit: UnitRow,
  units: readonly UnitRow[],
): DraftContent {
  const below = units.filter(({ parentId, endedAt }) => parentId === unit.id && !endedAt);
  const [first, ...others] = content.questions;
  if (!unitQuestion || !first || below.length === 0 || below.length > limits.options) {
    return content;
  }
  const options = below.map(({ slug, name }) => ({ id: slug, text: name }));
  return { ...content, questions: [first, { ...unitQuestion, options }, ...others] };
}
