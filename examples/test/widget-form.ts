import type { Page } from "puppeteer-core";

const inWidget = (selector: string) => `respons-feedback >>> ${selector}`;
/** Waiting for what is visible looks anew at each frame; mutations in a shadow tree go unseen. */
const visible = { visible: true };

/** The form in the widget of a page, as a person meets it. */
export function widgetForm(page: Page) {
  const text = (selector: string) =>
    page.$eval(inWidget(selector), (element) => element.textContent?.trim() ?? "");
  return {
    /** Scrolls to it, opens it where it is behind a button, and waits until its questions show. */
    async appear() {
      const element = await page.waitForSelector("respons-feedback");
      await element?.evaluate((feedback) => feedback.scrollIntoView());
      if (await element?.evaluate((feedback) => feedback.getAttribute("mode") === "button")) {
        const opener = await page.waitForSelector(inWidget("[part~=opener]"), visible);
        await opener?.click();
      }
      await page.waitForSelector(inWidget("form"), visible);
    },
    title: () => text("[part=title]"),
    async choose(question: string, value: string | number, prefix = "q") {
      const field = `input[name="${prefix}.${question}"][value="${value}"]`;
      await page.$eval(inWidget(field), (input) => (input as HTMLElement).click());
    },
    type: (question: string, words: string) => page.type(inWidget(`[name="q.${question}"]`), words),
    valueOf: (question: string) =>
      page.$eval(
        inWidget(`[name="q.${question}"]`),
        (field) => (field as HTMLTextAreaElement).value,
      ),
    async replace(question: string, words: string) {
      await page.$eval(
        inWidget(`[name="q.${question}"]`),
        (field, value) => {
          (field as HTMLTextAreaElement).value = value;
          field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        },
        words,
      );
    },
    send: () =>
      page.$eval(inWidget("form button:not([type=button])"), (button) =>
        (button as HTMLElement).click(),
      ),
    /** Waits for the step about personal data, and reads the text as it will be sent. */
    async review() {
      await page.waitForSelector(inWidget("form h3.outcome"), visible);
      return text("blockquote");
    },
    /** Waits for thanks, and reads the receipt and the text as stored. */
    async thanks() {
      await page.waitForSelector(inWidget("[part=receipt] code"), visible);
      const stored = await page.$(inWidget("blockquote"));
      return {
        heading: await text("h2"),
        receipt: await text("[part=receipt] code"),
        stored: stored ? await text("blockquote") : null,
      };
    },
    /** Waits for a notice, and reads it. */
    async notice() {
      await page.waitForSelector(inWidget("[part=notice]"), visible);
      return text("[part=notice]");
    },
  };
}
