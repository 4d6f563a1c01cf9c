import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  findBarriers,
  launchBrowser,
  openPage,
  readDeviceWrites,
  type Watched,
} from "./browser.ts";
import { startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { readExport, signInFirstTime } from "./staff.ts";
import { widgetForm } from "./widget-form.ts";

let browser: Browser;
let collector: Collector;
let host: HostSite;

beforeAll(async () => {
  collector = await startCollector(copyDemonstration());
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

describe.each(["react", "vue"])("an application in %s", (name) => {
  let client: Watched;
  const warnings: string[] = [];

  beforeAll(async () => {
    client = await openPage(browser);
    client.page.on("console", (message) => {
      // Lit says in every development build that it is one.
      if (message.text().startsWith("Lit is in dev mode")) return;
      if (message.type() === "warn") warnings.push(message.text());
    });
    // The development build: frameworks warn, and React runs effects twice, in no other.
    await client.page.goto(host.address(`development/${name}/`));
  });

  const status = () => client.page.$eval("[role=status]", (line) => line.textContent);
  const press = async (words: string) => client.page.click(`button ::-p-text(${words})`);

  test("shows the form in its language, with attributes and context set", async () => {
    const form = widgetForm(client.page);
    await form.appear();
    expect(await form.title()).toBe("Hur gick det att boka tid?");
    const element = await client.page.$eval("respons-feedback", (feedback) => ({
      context: feedback.context,
      attributes: feedback.getAttributeNames(),
      unit: feedback.getAttribute("unit"),
    }));
    expect(element.context).toEqual({ view: "appointment" });
    expect(element.attributes).not.toContain("context");
    expect(element.unit).toBe("health-station-1");
    expect(await findBarriers(client.page)).toEqual([]);
  });

  test("stops a submission, and what was answered stays", async () => {
    const form = widgetForm(client.page);
    await client.page.click("main input[type=checkbox]");
    await form.choose("rating", 4);
    await form.type("comment", `Sagt i ${name}`);
    await form.send();
    await client.page.waitForFunction(() =>
      document.querySelector("[role=status]")?.textContent?.startsWith("Förhandsvisning"),
    );
    expect(client.requests.filter((url) => url.endsWith("/responses"))).toEqual([]);
    expect(await form.valueOf("comment")).toBe(`Sagt i ${name}`);
  });

  test("changes the language, and what was answered stays", async () => {
    const form = widgetForm(client.page);
    await press("Suomi");
    await client.page.waitForFunction(
      () =>
        document.querySelector("respons-feedback")?.shadowRoot?.querySelector("section")?.lang ===
        "fi",
    );
    expect(await form.valueOf("comment")).toBe(`Sagt i ${name}`);
    await press("Svenska");
  });

  test("sends, and hears of it", async () => {
    const form = widgetForm(client.page);
    await client.page.click("main input[type=checkbox]");
    await form.send();
    expect((await form.thanks()).heading).toBe("Tack för din respons!");
    expect(await status()).toBe("Din respons har kommit fram.");
    expect(await readDeviceWrites(client.page)).toEqual([]);
  });

  test("takes the form away with its view, and brings a new one back", async () => {
    await press("Anvisningar");
    expect(await client.page.$("respons-feedback")).toBeNull();
    await press("Min tid");
    const form = widgetForm(client.page);
    await form.appear();
    expect(await form.valueOf("comment")).toBe("");
    expect(await client.page.$$("respons-feedback")).toHaveLength(1);
  });

  test("has no warning on its console, and asked only itself and the collector", () => {
    expect(client.complaints).toEqual([]);
    expect(warnings).toEqual([]);
    const origins = new Set(client.requests.map((address) => new URL(address).origin));
    expect([...origins].sort()).toEqual([host.origin, collector.url].sort());
  });

  test("is shown by the collector as well", async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${collector.url}/examples/${name}/`);
    await widgetForm(page).appear();
    expect(complaints).toEqual([]);
  });
});

test("each application's response is stored once, with the unit and the context", async () => {
  const { page } = await openPage(browser);
  await signInFirstTime(page, collector.url, inject("demonstration"));
  const rows = await readExport(page, collector.url, "booking");
  for (const name of ["react", "vue"]) {
    const own = rows.filter((row) => row["answers.comment"] === `Sagt i ${name}`);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ language: "sv", channel: "embed", "answers.rating": "4" });
    expect(own[0]?.["page"]).toBe(host.address(`development/${name}/`));
    expect(JSON.stringify(own[0])).toContain("appointment");
  }
});
