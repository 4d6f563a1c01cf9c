import type { Page } from "puppeteer-core";
import { pagePaths } from "../../packages/admin/src/router.ts";
import { sendSpam } from "./send-spam.ts";

/** One page of the staff application, or a state of one, as a tour visits it. */
export interface Stop {
  name: string;
  /** With the places of `pagePaths` still in it. */
  path: string;
}

export interface Look {
  language: "sv" | "fi" | "en";
  width: number;
  theme: "light" | "dark";
}

/** Every page of the page table, so that a new one is not forgotten, and states worth a look. */
export const stops: readonly Stop[] = [
  ...Object.entries(pagePaths).map(([name, path]) => ({ name, path: `/admin/${path}` })),
  { name: "overview-statements", path: "/admin/forms/service?by=language" },
  { name: "overview-empty", path: "/admin/forms/booking?from=2030-01-01" },
  { name: "responses-empty", path: "/admin/responses?from=2030-01-01" },
  { name: "cases-empty", path: "/admin/cases?view=mine" },
  { name: "cases-filtered", path: "/admin/cases?from=2030-01-01" },
  { name: "quarantine-spam", path: "/admin/responses/quarantine?show=spam" },
  { name: "channel-page", path: "/admin/forms/booking/channels?point=bokningssidan" },
  { name: "channel-link", path: "/admin/forms/booking/channels?point=lanken-i-bekraftelsen" },
  { name: "overview-points", path: "/admin/forms/booking?by=point" },
  { name: "form-unknown", path: "/admin/forms/nowhere" },
  { name: "not-found", path: "/admin/nowhere" },
];

/**
 * What stands on `page` for the varying parts of paths: the first response and the first person.
 * Sees to it that something waits in the quarantine.
 */
export async function findExamples(page: Page, url: string): Promise<Record<string, string>> {
  await sendSpam(url, 1);
  await sendSpam(url, 2);
  const first = async (list: string, links: string) => {
    await visit(page, url + list);
    const href = await page
      .$eval(links, (link) => link.getAttribute("href") ?? "")
      .catch(() => "/nobody");
    return href.slice(href.lastIndexOf("/") + 1);
  };
  return {
    form: "booking",
    responseId: await first("/admin/responses?form=feedback", "#responses a"),
    review: await first("/admin/follow-up/reviews", "#reviews h2 a"),
    codebook: await first("/admin/follow-up/codebooks", "#codebooks h2 a"),
    report: await first("/admin/follow-up/reports", "#reports a"),
    person: await first("/admin/organisation/people", "main a[href*='/organisation/people/']"),
  };
}

export function fillPath(path: string, examples: Record<string, string>): string {
  return path.replace(/:(\w+)/g, (_, name: string) => examples[name] ?? "");
}

/** Opens an address in a look and waits until all has come. */
export async function visit(page: Page, address: string, look?: Look): Promise<void> {
  if (look) {
    await page.setViewport({ width: look.width, height: 800 });
    await page.evaluate(({ language, theme }) => {
      localStorage.setItem("respons-admin-language", language);
      localStorage.setItem("respons-admin-theme", theme);
    }, look);
  }
  await page.goto(address);
  await settle(page);
}

/** How often is looked whether something more was fetched. */
const QUIET_MS = 150;

/** Resolves when the page has its heading, nothing on it is loading and nothing more is fetched. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main?.querySelector("h1") && !main.querySelector(".loading, [aria-busy=true]");
  });
  await page.evaluate(async (ms) => {
    const fetched = () => performance.getEntriesByType("resource").length;
    for (let before = -1; before !== fetched();) {
      before = fetched();
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }, QUIET_MS);
}
