import type { Context } from "hono";
import * as v from "valibot";
import { Response, type FormContent } from "@respons/wire";
import { pageTexts } from "@respons/texts/pages";
import type { Deps, PublishedForm } from "../deps.ts";
import { toProblem, type Problem } from "../http/problem.ts";
import type { Page } from "../http/show-page.ts";
import { CHECKED_FIELD } from "../privacy-choices.ts";
import { toFieldErrors } from "../http/validate.ts";
import { createClientId } from "./client-id.ts";
import { toErrorTexts, toProblemText } from "./errors.ts";
import { formPage, frameOf, thanksPage, type FormPageState } from "./hosted-pages.ts";
import { listTypedConcerns, renderPrivacyStep, settle } from "./privacy-step.ts";
import { TRAP_FIELD } from "./trap-field.ts";
import type { TypedForm } from "./typed-form.ts";

type SubmitDeps = Pick<Deps, "accept" | "config" | "countDisplay" | "forms" | "now" | "admit">;

/** Takes what was typed one step on: to the personal-data step, to thanks, or back with reasons. */
export async function submit(
  deps: SubmitDeps,
  c: Context,
  form: PublishedForm,
  typed: TypedForm,
  language: string,
): Promise<Page> {
  if (typed.has(CHECKED_FIELD, "back")) return formPage(c, form, language, typed);
  const version = Number(typed.get("formVersion"));
  const content = (await deps.forms.contentOf(form.row, version)) ?? form.definition;
  const on = { content, version, language };
  // First, so that only texts of a length that is taken are searched for personal data.
  const parsed = parseTyped(typed, on);
  if (!parsed.success) return invalidPage(c, form, typed, on, parsed.issues);
  const concerns = listTypedConcerns(content, typed);
  if (concerns.length > 0 && !typed.has(CHECKED_FIELD, "yes")) {
    const { slug } = form.definition;
    return {
      ...frameOf(form, language),
      title: pageTexts(language).guard.stepTitle,
      main: renderPrivacyStep({ slug, content, typed, language, concerns }),
    };
  }
  return storeTyped(deps, c, form, settle(content, typed, language), on);
}

interface Typing {
  content: FormContent;
  version: number;
  language: string;
}

const parseTyped = (typed: TypedForm, { content, version }: Typing) =>
  v.safeParse(Response, typed.toResponse(content, version));

function invalidPage(
  c: Context,
  form: PublishedForm,
  typed: TypedForm,
  { content, language }: Typing,
  issues: readonly v.BaseIssue<unknown>[],
): Page {
  // Only fields of the form's own questions were read.
  const faults = toFieldErrors(issues, () => true);
  const errors = toErrorTexts(content, faults, language);
  return formPage(c, form, language, typed, { errors, status: 422 });
}

async function storeTyped(
  deps: SubmitDeps,
  c: Context,
  form: PublishedForm,
  typed: TypedForm,
  on: Typing,
): Promise<Page> {
  const { language } = on;
  // Again, since a mask can be longer than what it hides.
  const parsed = parseTyped(typed, on);
  if (!parsed.success) return invalidPage(c, form, typed, on, parsed.issues);
  try {
    const isTrapFilled = typed.get(TRAP_FIELD) !== "";
    const signals = await deps.admit(c, form, parsed.output, {
      isTrapFilled,
      proof: typed.get("proof"),
    });
    const stored = await deps.accept(form, parsed.output, deps.now(), { signals });
    const { isNew, acknowledgement } = stored;
    if (isNew && typed.get("counted") === "") await countWithoutScript(deps, form, parsed.output);
    return thanksPage(form, language, acknowledgement, deps.config.timeZone);
  } catch (error) {
    const problem = toProblem(error as Error);
    if (problem.code === "internal") throw error;
    if (problem.retryAfterSeconds) c.header("Retry-After", String(problem.retryAfterSeconds));
    return formPage(c, form, language, ...toRefusal(problem, form, typed, language, deps.now()));
  }
}

function toRefusal(
  problem: Problem,
  form: PublishedForm,
  typed: TypedForm,
  language: string,
  now: Date,
): [TypedForm, FormPageState] {
  const errors = problem.errors
    ? toErrorTexts(form.definition, problem.errors, language)
    : new Map([["", toProblemText(problem.code, language)]]);
  // The changed text of a response that had arrived can be sent as a new one.
  const asNew = problem.code === "id-used";
  const again = asNew ? typed.with("id", createClientId(now)) : typed;
  return [again, { errors, status: problem.status, asNew }];
}

/** Without a script the display is counted by the response that came of it. */
async function countWithoutScript(deps: SubmitDeps, form: PublishedForm, response: Response) {
  for (const step of ["shown", "started"] as const) {
    await deps.countDisplay(form, { ...response, step });
  }
}
