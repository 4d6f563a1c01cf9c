import type { Page } from "puppeteer-core";

/** The Swedish receipt page, as the holder of a code uses it. Each step gives what the page says. */
export function followUp(page: Page, url: string) {
  const press = async (label: string) => {
    const button = await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
    await Promise.all([page.waitForNavigation(), button?.click()]);
    return page.$eval("main", (main) => main.innerText);
  };
  return {
    press,
    async open(receipt: string) {
      await page.goto(`${url}/r?lang=sv`);
      await page.type("#receipt", receipt);
      return press("Visa min respons");
    },
  };
}
