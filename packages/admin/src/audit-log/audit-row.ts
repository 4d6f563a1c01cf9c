import { contactReasons, isAuditAction, textIn, type AuditEntry } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { toPath, type Place } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { closureDays } from "../unit-tree/closure-days.ts";
import { unitName } from "../units.ts";
import { auditTexts } from "./texts/index.ts";

/** Names of people by their id, as far as the reader may know them. */
export type Names = ReadonlyMap<string, string>;

/** Digits of an id that tell it apart for a reader. */
const ID_SHOWN = 8;

/** One row as a sentence: who did what to which object, and when. */
export function renderAuditRow(
  entry: AuditEntry,
  staff: StaffContext,
  names: Names,
): TemplateResult {
  const { language, format } = staff.locale;
  const words = auditTexts[language];
  const deed = isAuditAction(entry.action)
    ? words.actions[entry.action]
    : words.unknownAction(entry.action);
  const where = entry.unit ? unitName(staff.session.units, entry.unit, language) : words.whole;
  const details = detailWords(entry, staff);
  return html`<li class="audit-row" data-action=${entry.action}>
    <time class="quiet number" datetime=${entry.at}>${format.moment(entry.at)}</time>
    <div>
      <p>
        ${renderActor(entry, words.actors[entry.actorKind])} ${deed}
        ${renderObject(entry, staff, names)}
      </p>
      <p class="quiet small">
        <span>${where}</span> ${details ? html`<span>${details}</span>` : nothing}
        <span class="number" title=${entry.hash}>${words.row(entry.seq)}</span>
      </p>
    </div>
  </li>`;
}

function renderActor({ actorKind, actorName }: AuditEntry, kind: string): TemplateResult {
  if (actorKind === "system") return html`<b>${kind}</b>`;
  return html`${kind} <b>${actorName}</b>`;
}

function renderObject(
  entry: AuditEntry,
  staff: StaffContext,
  names: Names,
): TemplateResult | typeof nothing {
  const words = objectWords(entry, staff, names);
  if (words === undefined) return nothing;
  const place = placeOf(entry);
  return place ? html`<a href=${toPath(place)}>${words}</a>` : html`<b>${words}</b>`;
}

/** What a reader calls the object; undefined where the sentence is whole without it. */
function objectWords(
  { action, actorId, objectKind, objectId, details }: AuditEntry,
  { locale, session, forms }: StaffContext,
  names: Names,
): string | undefined {
  const { language } = locale;
  const named = typeof details["name"] === "string" ? details["name"] : undefined;
  switch (objectKind) {
    case "unit":
      return unitName(session.units, objectId, language);
    case "form": {
      const form = forms.find(({ slug }) => slug === objectId);
      return form ? textIn(form.title, language) : objectId;
    }
    case "person":
      if (objectId === actorId && !action.startsWith("person.")) return undefined;
      return names.get(objectId) ?? auditTexts[language].person(objectId.slice(0, ID_SHOWN));
    case "organisation":
    case "audit":
    case "outbox":
    case "person-data":
      return undefined;
    case "token":
    case "point":
      return named ?? objectId;
    default:
      return objectId;
  }
}

function placeOf({ objectKind, objectId }: AuditEntry): Place | undefined {
  if (objectKind === "unit") return { page: "units" };
  if (objectKind === "form") return { page: "overview", form: objectId };
  if (objectKind === "response") return { page: "response", responseId: objectId };
  if (objectKind === "person") return { page: "person", person: objectId };
  if (objectKind === "token") return { page: "tokens" };
  return undefined;
}

/** The facts of the row that the sentence has not said. */
function detailWords({ details }: AuditEntry, staff: StaffContext): string {
  const { reasons, details: names } = auditTexts[staff.locale.language];
  const { from, to } = details;
  const days = isDay(from) && isDay(to) ? [closureDays({ from, to }, staff.locale.format)] : [];
  const said = Object.entries(details).flatMap(([key, value]) => {
    const isSaid = key === "name" || (days.length > 0 && (key === "from" || key === "to"));
    const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
    if (isSaid || isEmpty) return [];
    const reason = contactReasons.find((one) => key === "reason" && one === value);
    if (reason) return [reasons[reason]];
    if (key === "note") return [`”${plain(value, staff)}”`];
    return [`${names[key] ?? key}: ${plain(value, staff)}`];
  });
  return [...days, ...said].join(" · ");
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

function plain(value: unknown, staff: StaffContext): string {
  const { session, locale } = staff;
  if (Array.isArray(value)) return value.map((one) => plain(one, staff)).join(", ");
  if (isDay(value)) return locale.format.day(value);
  if (typeof value === "string") return unitName(session.units, value, locale.language);
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
