import { randomBytes } from "node:crypto";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser, openPage } from "./browser.ts";
import { runRespons, startCollector, type Collector } from "./collector.ts";
import { copyDemonstration } from "./demonstration.ts";
import { startHostSite, type HostSite } from "./host-site.ts";
import { widgetForm } from "./widget-form.ts";

let browser: Browser;
let collector: Collector;
let host: HostSite;

beforeAll(async () => {
  const folder = copyDemonstration();
  await runRespons(folder, "form", "origins", "recommend", "https://service.example");
  const message = { sv: "Kampanjen är slut.", fi: "Kampanja on päättynyt.", en: "It is over." };
  await runRespons(
    folder,
    "form",
    "close",
    "feedback",
    ...Object.entries(message).flatMap(([language, text]) => [`--${language}`, text]),
  );
  collector = await startCollector(folder);
  host = await startHostSite(collector.url);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  host?.close();
  await collector?.stop();
});

describe("over HTTP each fault has its status and its code", () => {
  const valid = () => ({
    id: createId(),
    formVersion: 1,
    language: "sv",
    channel: "embed",
    answers: { rating: 3 } as Record<string, unknown>,
  });
  const withAnswers = (answers: Record<string, unknown>) => ({ ...valid(), answers });
  const json = { "content-type": "application/json" };

  test.each([
    ["an unknown form", "nowhere", valid(), json, 404, "form-unknown"],
    ["a closed form", "feedback", withAnswers({ comment: "Hej" }), json, 410, "form-closed"],
    [
      "an origin that is not allowed",
      "recommend",
      withAnswers({ recommend: 9 }),
      { ...json, origin: "https://elsewhere.example" },
      403,
      "origin-not-allowed",
    ],
    ["a wrong type", "booking", withAnswers({ rating: "3" }), json, 422, "response-invalid"],
    ["a missing answer", "booking", withAnswers({}), json, 422, "response-invalid"],
    [
      "an option that does not exist",
      "booking",
      withAnswers({ rating: 3, reasons: ["no-such-reason"] }),
      json,
      422,
      "response-invalid",
    ],
    [
      "a text that is too long",
      "booking",
      withAnswers({ rating: 3, comment: "å".repeat(5001) }),
      json,
      422,
      "response-invalid",
    ],
    [
      "a version that never was",
      "booking",
      { ...valid(), formVersion: 99 },
      json,
      422,
      "version-unknown",
    ],
    [
      "a body over 64 KiB",
      "booking",
      withAnswers({ rating: 3, comment: "x".repeat(65_536) }),
      json,
      413,
      "body-too-large",
    ],
    ["JSON that is none", "booking", '{"id": ', json, 400, "not-json"],
    [
      "an unknown content type",
      "booking",
      valid(),
      { "content-type": "text/plain" },
      415,
      "content-type-unsupported",
    ],
    [
      "the collector's own channel",
      "booking",
      { ...valid(), channel: "import" },
      json,
      422,
      "response-invalid",
    ],
  ])("%s", async (_fault, form, body, headers, status, code) => {
    const response = await send(form, body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const problem = (await response.json()) as { code: string };
    expect(problem.code).toBe(code);
    expect(JSON.stringify(problem)).not.toContain("no-such-reason");
  });

  test("the same response again has the same answer; other content under its id is refused", async () => {
    const body = withAnswers({ rating: 5, comment: "Bra" });
    const first = await send("booking", body, json);
    expect(first.status).toBe(201);
    const again = await send("booking", body, json);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
    const other = await send("booking", { ...body, answers: { rating: 1 } }, json);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: "id-used" });
  });
});

describe("on a page the client reads it in Swedish, and loses nothing", () => {
  test("a form that does not exist leaves a link to its page", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("booking/"));
    await showForm(page, "nowhere");
    await page.waitForSelector("#tried >>> a", { visible: true });
    const link = await page.$eval("#tried >>> a", (a) => a.href);
    expect(new URL(link).origin + new URL(link).pathname).toBe(`${collector.url}/f/nowhere`);
  });

  test("a closed form says so in the organisation's words", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("booking/"));
    await showForm(page, "feedback");
    await page.waitForSelector("#tried >>> ::-p-text(Kampanjen är slut.)", { visible: true });
  });

  test("a site that is not allowed is told why, and the text stays", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("element/"));
    const form = widgetForm(page);
    await form.appear();
    await form.choose("recommend", 2);
    await form.type("comment", "Väntetiden var lång.");
    await form.send();
    expect(await form.notice()).toContain("tar inte emot respons från den här webbplatsen");
    expect(await form.valueOf("comment")).toBe("Väntetiden var lång.");
  });

  test("too long a text is said at its field, with every character kept", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("booking/"));
    const form = widgetForm(page);
    await form.appear();
    const long = "Väntade länge. ".repeat(400);
    await form.choose("rating", 2);
    await form.replace("comment", long);
    await form.send();
    expect(await form.notice()).toContain("Förkorta texten");
    expect(await form.valueOf("comment")).toBe(long);
  });

  test("a missing answer is pointed out, and what was written stays", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("booking/"));
    const form = widgetForm(page);
    await form.appear();
    await form.type("comment", "Glömde betyget.");
    await form.send();
    expect(await form.notice()).toContain("Svara på frågan");
    expect(await form.valueOf("comment")).toBe("Glömde betyget.");
  });

  test("without a connection the text stays, and is sent when it is back", async () => {
    const { page } = await openPage(browser);
    await page.goto(host.address("booking/"));
    const form = widgetForm(page);
    await form.appear();
    await form.choose("rating", 4);
    await form.type("comment", "Tåget gick in i en tunnel.");
    await page.setOfflineMode(true);
    await form.send();
    expect(await form.notice()).toContain("Sändningen lyckades inte");
    expect(await form.valueOf("comment")).toBe("Tåget gick in i en tunnel.");
    await page.setOfflineMode(false);
    await form.send();
    expect((await form.thanks()).stored).toBe("Tåget gick in i en tunnel.");
  });
});

async function send(form: string, body: unknown, headers: Record<string, string>) {
  return fetch(`${collector.url}/v1/forms/${form}/responses`, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Puts an element for another form at the top of the page. */
async function showForm(page: Page, form: string): Promise<void> {
  await page.evaluate((slug) => {
    const element = document.createElement("respons-feedback");
    element.id = "tried";
    element.setAttribute("form", slug);
    document.querySelector("main")?.prepend(element);
  }, form);
}

/** UUIDv7. Source: RFC 9562 §5.7. */
function createId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const hex = randomBytes(9).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6)}`;
}
