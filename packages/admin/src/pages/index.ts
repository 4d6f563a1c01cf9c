import type { PageName } from "../router.ts";
import type { StaffPage } from "../staff-page.ts";

interface Page {
  /** Name of the page's element. */
  tag: string;
  /** Brings the element; what nobody opens is not loaded. */
  load: () => Promise<unknown>;
}

const NOT_FOUND: Page = { tag: "not-found-page", load: () => import("./not-found-page.ts") };

const pages: Partial<Record<PageName | "not-found", Page>> = {
  forms: { tag: "forms-page", load: () => import("./forms-page.ts") },
  "new-form": {
    tag: "new-form-page",
    load: () => import("../form-maker/new-form-page.ts"),
  },
  "form-edit": {
    tag: "form-edit-page",
    load: () => import("../form-maker/form-edit-page.ts"),
  },
  "form-versions": {
    tag: "versions-page",
    load: () => import("../form-maker/versions-page.ts"),
  },
  "form-settings": {
    tag: "form-settings-page",
    load: () => import("../form-maker/form-settings-page.ts"),
  },
  overview: { tag: "overview-page", load: () => import("./overview-page.ts") },
  responses: { tag: "responses-page", load: () => import("./responses-page.ts") },
  cases: { tag: "cases-page", load: () => import("../cases/cases-page.ts") },
  case: { tag: "case-page", load: () => import("../cases/case-page.ts") },
  response: { tag: "response-page", load: () => import("./response-page.ts") },
  quarantine: {
    tag: "quarantine-page",
    load: () => import("../quarantine/quarantine-page.ts"),
  },
  "reply-templates": {
    tag: "reply-templates-page",
    load: () => import("../replies/reply-templates-page.ts"),
  },
  scorecard: {
    tag: "scorecard-page",
    load: () => import("../scorecard/scorecard-page.ts"),
  },
  indicators: {
    tag: "indicators-page",
    load: () => import("../scorecard/indicators-page.ts"),
  },
  people: { tag: "people-page", load: () => import("../people/people-page.ts") },
  person: { tag: "person-page", load: () => import("../people/person-page.ts") },
  tokens: { tag: "tokens-page", load: () => import("../api-tokens/tokens-page.ts") },
  backups: { tag: "backups-page", load: () => import("../backups/backups-page.ts") },
  outbox: { tag: "outbox-page", load: () => import("../outbox/outbox-page.ts") },
  "person-data": {
    tag: "person-data-page",
    load: () => import("../persons/person-data-page.ts"),
  },
  audit: { tag: "audit-page", load: () => import("../audit-log/audit-page.ts") },
  deletions: { tag: "deletions-page", load: () => import("../deletions/deletions-page.ts") },
  units: { tag: "units-page", load: () => import("../unit-tree/units-page.ts") },
  "form-channels": {
    tag: "channels-page",
    load: () => import("../channels/channels-page.ts"),
  },
  settings: {
    tag: "client-texts-page",
    load: () => import("../client-texts/client-texts-page.ts"),
  },
  "form-entry": { tag: "entry-page", load: () => import("../entry/entry-page.ts") },
  reports: { tag: "reports-page", load: () => import("../reports/reports-page.ts") },
  report: { tag: "report-page", load: () => import("../reports/report-page.ts") },
  account: { tag: "account-page", load: () => import("../account/account-page.ts") },
  "second-step": {
    tag: "second-step-page",
    load: () => import("../account/second-step-page.ts"),
  },
  answering: {
    tag: "answering-page",
    load: () => import("../answering/answering-page.ts"),
  },
  reviews: { tag: "reviews-page", load: () => import("../reviews/reviews-page.ts") },
  review: { tag: "review-page", load: () => import("../reviews/review-page.ts") },
  codebooks: {
    tag: "codebooks-page",
    load: () => import("../codebooks/codebooks-page.ts"),
  },
  codebook: { tag: "codebook-page", load: () => import("../codebooks/codebook-page.ts") },
  coding: { tag: "coding-page", load: () => import("../reviews/coding-page.ts") },
  password: { tag: "password-page", load: () => import("./password-page.ts") },
};

/** Whether the page is part of this version. */
export function hasPage(page: PageName): boolean {
  return page in pages;
}

/**
 * A new element for a page, its code loaded.
 * @throws Error where the code cannot be fetched: offline, or a newer version is served
 */
export async function createPage(page: PageName | "not-found"): Promise<StaffPage> {
  const { tag, load } = pages[page] ?? NOT_FOUND;
  await load();
  return document.createElement(tag) as StaffPage;
}
