import {
  checkLook,
  hasName,
  isInOrder,
  keepingOf,
  neededLanguages,
  originFaultWords,
  readOrigin,
  type FieldError,
  type FormSettingsChange,
  type LocalizedText,
} from "@respons/wire";
import type { Deps } from "../deps.ts";
import { Problem } from "../http/problem.ts";
import { listPeople, type FormRow } from "./store.ts";

type Change = FormSettingsChange;

/**
 * The change as it is stored: origins written as browsers write them.
 * @throws Problem `input-invalid` for what may not be set; a look that is hard to read is refused
 * at once where clients would see it, else by the publish
 */
export async function checkSettings(deps: Deps, form: FormRow, change: Change): Promise<Change> {
  const { owner, expiresOn, look, allowedOrigins } = change;
  const errors: FieldError[] = [];
  if (owner && !(await listOwners(deps, form)).some(({ id }) => id === owner)) {
    errors.push({ path: "owner", message: "must be a person with a role where the form is" });
  }
  errors.push(...checkKeeping(form, change));
  const today = deps.calendar.dayOf(deps.now());
  if (expiresOn && expiresOn !== form.expiresOn && expiresOn < today) {
    errors.push({ path: "expiresOn", message: "must be today or later" });
  }
  if (look && form.publishedVersion !== null) {
    const message = "needs a contrast of 4.5:1 or more with what it stands on";
    errors.push(...checkLook(look).map(({ path }) => ({ path, message })));
  }
  if (errors.length > 0) throw new Problem("input-invalid", { errors });
  if (!allowedOrigins) return change;
  return { ...change, allowedOrigins: toAllowed(allowedOrigins) };
}

/** A form whose order was set before is not stopped by what it does not change. */
function checkKeeping(form: FormRow, change: Change): FieldError[] {
  const { keepContactsMonths, keepCommentsMonths, keepScoresMonths } = change;
  const sent = Object.entries({ keepContactsMonths, keepCommentsMonths, keepScoresMonths }).filter(
    ([, months]) => months !== undefined,
  );
  const kept = { ...form, ...(Object.fromEntries(sent) as Partial<FormRow>) };
  if (sent.length === 0 || isInOrder(keepingOf(kept))) return [];
  const message = "contacts may not be kept longer than comments, nor comments than scores";
  return sent.map(([path]) => ({ path, message }));
}

/**
 * Origins as they are compared, each once.
 * @throws Problem `input-invalid` with the reason for each that is none
 */
export function toAllowed(
  typed: readonly string[],
  pathOf: (index: number) => string = (index) => `allowedOrigins.${index}`,
): string[] {
  const read = typed.map(readOrigin);
  const errors = read.flatMap((one, index) =>
    "fault" in one ? [{ path: pathOf(index), message: originFaultWords[one.fault] }] : [],
  );
  if (errors.length > 0) throw new Problem("input-invalid", { errors });
  return [...new Set(read.flatMap((one) => ("origin" in one ? [one.origin] : [])))];
}

/**
 * The message without empty languages.
 * @throws Problem `form-unknown` where clients do not know the form; `input-invalid` where a
 * language that it needs is missing
 */
export async function checkClosing(
  deps: Deps,
  form: FormRow,
  message: LocalizedText,
): Promise<LocalizedText> {
  const [last] = (await deps.forms.versionsOf(form)).toReversed();
  if (!last) throw new Problem("form-unknown");
  const errors = neededLanguages(last.content, form.requiredLanguages)
    .filter((language) => !hasName(message[language] ?? ""))
    .map((language) => ({ path: `message.${language}`, message: "is required" }));
  if (errors.length > 0) throw new Problem("input-invalid", { errors });
  return Object.fromEntries(Object.entries(message).filter(([, words]) => hasName(words)));
}

/** Who may answer for the form: everybody with a role that reaches its unit. */
export async function listOwners(deps: Deps, form: FormRow) {
  const units = await deps.units.all();
  const reaching: number[] = [];
  let unit = units.find(({ id }) => id === form.unitId);
  while (unit) {
    reaching.push(unit.id);
    const { parentId } = unit;
    unit = parentId === null ? undefined : units.find(({ id }) => id === parentId);
  }
  return listPeople(deps.db.read, reaching);
}
