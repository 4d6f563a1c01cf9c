import type { Page } from "puppeteer-core";

export interface Visit {
  /** Receipt in the thanks. */
  thanks: string;
  /** Receipts of earlier versions that a notice showed before. */
  earlier: string[];
  presses: number;
}

/** On such a page the widget waits a fortieth between its own tries; nothing else changes. */
export async function hurry(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, waitMs = 0) => wait(work, waitMs > 400 ? waitMs / 40 : waitMs),
    });
  });
}

/**
 * Fills in and sends the form on the page `sends` times: presses the button once, twice or thrice,
 * after a failure again, in every fourth case with the text changed meanwhile. The comments begin
 * with `mark`.
 */
export function sendFromPage(page: Page, sends: number, mark: string): Promise<Visit[]> {
  return page.evaluate(
    async (sends, mark) => {
      const feedback = document.querySelector<HTMLElement & { reset(): void }>("respons-feedback");
      const root = feedback?.shadowRoot;
      if (!feedback || !root) throw new Error("no form");
      const find: typeof root.querySelector = (selector: string) => root.querySelector(selector);
      const until = async <T>(ask: () => T | null | undefined | false): Promise<T> => {
        for (;;) {
          const found = ask();
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const receiptIn = (where: string) => find(`${where} code`)?.textContent ?? "";
      const write = (text: string) => {
        const field = find<HTMLTextAreaElement>("textarea");
        if (!field) throw new Error("no field");
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      const visits: Visit[] = [];
      for (let index = 0; index < sends; index += 1) {
        await until(() => find("form") && !find("[part=notice]"));
        find<HTMLInputElement>("[name='q.rating'][value='4']")?.click();
        write(`${mark} ${index}`);
        const visit: Visit = { thanks: "", earlier: [], presses: 0 };
        while (!visit.thanks) {
          for (let click = 0; click <= index % 3; click += 1) {
            find<HTMLButtonElement>("form > button:not([type=button])")?.click();
          }
          visit.presses += 1;
          if (visit.presses > 50) throw new Error(find("[part=notice]")?.textContent ?? "stuck");
          const isSending = () => find("[aria-disabled=true]");
          await new Promise((resolve) => setTimeout(resolve));
          await until(() => !isSending() && (find("h2.outcome") || find("[part=notice]")));
          if (find("[part=notice]")) {
            const receipt = receiptIn("[part=notice]");
            if (receipt) visit.earlier.push(receipt);
            else if (index % 4 === 3) write(`${mark} ${index}, changed ${visit.presses}`);
          } else visit.thanks = receiptIn("[part=receipt]");
        }
        visits.push(visit);
        feedback.reset();
      }
      return visits;
    },
    sends,
    mark,
  );
}
