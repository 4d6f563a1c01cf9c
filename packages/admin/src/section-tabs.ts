import { html, nothing, type TemplateResult } from "lit";
import type { Permission } from "@respons/wire";
import { hasPage } from "./pages/index.ts";
import { toPath, type PageName, type Place } from "./router.ts";
import { may, type StaffContext } from "./staff-context.ts";

interface Tab {
  place: Place;
  text: string;
  needs: readonly Permission[];
}

const organisationPages = [
  ["units", ["manage-units", "manage-people"]],
  ["people", ["manage-people"]],
  ["settings", ["manage-settings"]],
  ["tokens", ["manage-tokens"]],
  ["backups", ["manage-settings"]],
  ["outbox", ["manage-settings"]],
  ["person-data", ["trace-persons"]],
  ["audit", ["read-audit"]],
  ["deletions", ["read-audit"]],
] as const satisfies readonly (readonly [PageName, readonly Permission[]])[];

const followUpPages = [
  ["scorecard", ["read-figures"]],
  ["answering", ["read-figures"]],
  ["reviews", ["read-responses"]],
  ["codebooks", ["read-responses"]],
  ["reports", ["read-figures"]],
  ["indicators", ["manage-targets"]],
] as const satisfies readonly (readonly [PageName, readonly Permission[]])[];

const formPages = [
  ["overview", ["read-figures"]],
  ["form-edit", ["edit-forms"]],
  ["form-versions", ["edit-forms"]],
  ["form-channels", ["edit-forms"]],
  ["form-settings", ["edit-forms"]],
  ["form-entry", ["enter-responses"]],
] as const satisfies readonly (readonly [PageName, readonly Permission[]])[];

/** The places of the organisation that the person may open. */
export function listOrganisationTabs(staff: StaffContext): Tab[] {
  const words = staff.locale.texts.navigation;
  return organisationPages
    .map(([page, needs]): Tab => ({ place: { page }, text: words[page], needs }))
    .filter((tab) => isOpen(tab, staff));
}

/** The places of what figures and texts come to that the person may open. */
export function listFollowUpTabs(staff: StaffContext): Tab[] {
  const words = staff.locale.texts.navigation;
  return followUpPages
    .map(([page, needs]): Tab => ({ place: { page }, text: words[page], needs }))
    .filter((tab) => isOpen(tab, staff));
}

/** Tabs above each page of what figures and texts come to. */
export function renderFollowUpTabs(staff: StaffContext, here: PageName): TemplateResult {
  const { navigation } = staff.locale.texts;
  return renderTabs(navigation["follow-up"], listFollowUpTabs(staff), here);
}

/** Tabs above the queue of cases. */
export function renderCaseTabs(
  staff: StaffContext,
  here: PageName,
): TemplateResult | typeof nothing {
  const words = staff.locale.texts.navigation;
  const tabs = (["cases", "reply-templates"] as const)
    .map((page): Tab => ({ place: { page }, text: words[page], needs: ["handle-cases"] }))
    .filter((tab) => isOpen(tab, staff));
  return tabs.length > 1 ? renderTabs(words.cases, tabs, here) : nothing;
}

/** Tabs above each page of the organisation. */
export function renderOrganisationTabs(staff: StaffContext, here: PageName): TemplateResult {
  return renderTabs(staff.locale.texts.navigation.organisation, listOrganisationTabs(staff), here);
}

/** Tabs above the lists of responses, for who may sort what waits. @param waiting how many do */
export function renderResponseTabs(
  staff: StaffContext,
  here: "responses" | "quarantine",
  waiting: number | undefined,
): TemplateResult | typeof nothing {
  if (!may(staff, "sort-quarantine")) return nothing;
  const { texts, format } = staff.locale;
  const { quarantine } = texts.navigation;
  const counted = waiting ? `${quarantine} (${format.count(waiting)})` : quarantine;
  const tabs: Tab[] = [
    { place: { page: "responses" }, text: texts.responses, needs: [] },
    { place: { page: "quarantine" }, text: counted, needs: [] },
  ];
  return renderTabs(texts.responses, tabs, here);
}

/** Tabs above each page of one form. */
export function renderFormTabs(
  staff: StaffContext,
  form: string,
  here: PageName,
): TemplateResult | typeof nothing {
  const words = staff.locale.texts.navigation;
  const tabs = formPages
    .map(([page, needs]): Tab => ({ place: { page, form }, text: words[page], needs }))
    .filter((tab) => isOpen(tab, staff));
  return tabs.length > 1 ? renderTabs(words.form, tabs, here) : nothing;
}

function isOpen({ place, needs }: Tab, staff: StaffContext): boolean {
  return hasPage(place.page) && may(staff, ...needs);
}

function renderTabs(label: string, tabs: readonly Tab[], here: PageName): TemplateResult {
  return html`<nav class="tabs" aria-label=${label}>
    ${tabs.map(
      ({ place, text }) =>
        html`<a href=${toPath(place)} aria-current=${place.page === here ? "page" : nothing}
          >${text}</a
        >`,
    )}
  </nav>`;
}
