import { parse } from "csv-parse/sync";
import type { Page } from "puppeteer-core";
import type { Demonstration } from "./demonstration.ts";

export const chosenPassword = "lugn kust med många holmar";

/** Signs in with the one-time password and chooses one, as the first user does. */
export async function signInFirstTime(page: Page, url: string, user: Demonstration): Promise<void> {
  await page.goto(`${url}/admin/`);
  await fill(page, "#email", user.email);
  await fill(page, "#password", user.oneTimePassword);
  await page.click("#sign-in");
  await fill(page, "#current-password", user.oneTimePassword);
  await fill(page, "#next-password", chosenPassword);
  await fill(page, "#repeat-password", chosenPassword);
  await page.click("#save-password");
  await page.waitForSelector("#save-password", { hidden: true });
}

async function fill(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(`${selector} >>> input`, { visible: true });
  await page.type(`${selector} >>> input`, words);
}

/** Opens the list of a form's responses, and waits until it shows `words`. Gives all it says. */
export async function readList(page: Page, url: string, form: string, words: string) {
  await page.goto(`${url}/admin/responses?form=${form}`);
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
  return page.evaluate(() => document.body.innerText);
}

/** The rows of a form's CSV export, by column. */
export async function readExport(page: Page, url: string, form: string) {
  const cookies = await page.browserContext().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const response = await fetch(`${url}/api/forms/${form}/responses.csv`, { headers: { cookie } });
  if (!response.ok) throw new Error(`the export answered ${response.status}`);
  return parse<Record<string, string>>(await response.text(), { columns: true });
}
