import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers, launchBrowser, openPage, type Watched } from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { clientSecret, startDirectory } from "./directory.ts";

let browser: Browser;
let collector: Collector;
let directory: Awaited<ReturnType<typeof startDirectory>>;
let staff: Watched;

beforeAll(async () => {
  directory = await startDirectory();
  // The directory does not answer yet: that must not keep the collector from starting.
  collector = await startCollector(copyDemonstration(), ["serve"], /Respons serves/, {
    RESPONS_OIDC_ISSUER: directory.issuer,
    RESPONS_OIDC_CLIENT_ID: "respons",
    RESPONS_OIDC_CLIENT_SECRET: clientSecret,
    RESPONS_OIDC_NAME: "Coast ID",
    RESPONS_OIDC_ROLES: "nurses = reader@rantamaa",
    RESPONS_OIDC_DOMAINS: "example.fi",
  });
  directory.open(`${collector.url}/api/auth/callback/sso`);
  browser = await launchBrowser();
  staff = await openPage(browser);
});

afterAll(async () => {
  await browser?.close();
  await collector?.stop();
  directory?.stop();
});

test("the sign-in page offers the directory, without barriers", async () => {
  await staff.page.goto(`${collector.url}/admin/responses?form=booking`);
  await staff.page.waitForSelector("#sign-on");
  const text = await staff.page.$eval("#sign-on", (button) => button.textContent.trim());
  expect(text).toBe("Sign in with Coast ID");
  expect(await findBarriers(staff.page)).toEqual([]);
});

test("the directory lets in, and back to the page that was asked for", async () => {
  await staff.page.click("#sign-on");
  await staff.page.waitForSelector("#let-in");
  expect(staff.page.url()).toContain(directory.issuer);
  await staff.page.click("#let-in");
  await staff.page.waitForSelector("#account-button");
  expect(staff.page.url()).toBe(`${collector.url}/admin/responses?form=booking`);
  const name = await staff.page.$eval(".account-name", (one) => one.textContent);
  expect(name).toBe("Eva Ek");
});

test("what the directory refuses is said in words on the sign-in page", async () => {
  const other = await openPage(browser);
  await other.page.goto(`${collector.url}/admin/?error=no_roles`);
  await other.page.waitForSelector("[data-problem=no_roles]");
  expect(await findBarriers(other.page)).toEqual([]);
  expect(other.page.url()).toBe(`${collector.url}/admin/`);
  expect(other.complaints).toEqual([]);
});

test("nothing went wrong on the way", () => {
  expect(staff.complaints).toEqual([]);
});
