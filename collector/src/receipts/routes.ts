import { Hono, type Context } from "hono";
import { pageLanguages, pageTexts } from "@respons/texts/pages";
import type { Deps } from "../deps.ts";
import { chooseLanguage, formatDay, formatMoment } from "../http/page-language.ts";
import type { Html } from "../http/page-layout.ts";
import { readBody } from "../http/read-body.ts";
import { createShowPage } from "../http/show-page.ts";
import { hashReceipt, parseReceipt } from "../receipt-code.ts";
import {
  renderCodeForm,
  renderErased,
  renderEraseQuestion,
  renderReceipt,
} from "./receipt-page.ts";
import { findByReceipt, type ReceiptRow } from "./store.ts";

/** The receipt page; the code travels in the body only. */
export function createReceiptRoutes(deps: Deps) {
  const app = new Hono();
  const showPage = createShowPage(deps);
  app.use("/r", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  app.get("/r", (c) => show(c, renderCodeForm(languageOf(c))));
  app.post("/r", async (c) => {
    const body = await readBody(c, "application/x-www-form-urlencoded");
    const fields = new URLSearchParams(body);
    const language = languageOf(c);
    const typed = fields.get("receipt") ?? "";
    const caller = deps.callerOf(c);
    const wait = deps.limits.take("wrongReceipts", caller);
    if (wait > 0) {
      c.header("Retry-After", String(wait));
      return show(c, renderCodeForm(language, { typed: typed.slice(0, 60), isTooMany: true }), {
        status: 429,
      });
    }
    const receipt = parseReceipt(typed);
    // From the writer, so that what was sent a moment ago is found. A slip of the pen is looked
    // up too: a wrong, an unknown and an erased code take the same way and the same time.
    const row = await findByReceipt(deps.db.write, hashReceipt(receipt ?? typed.slice(0, 100)));
    if (!receipt || !row) return show(c, renderCodeForm(language, { typed: typed.slice(0, 60) }));
    deps.limits.giveBack("wrongReceipts", caller);
    if (fields.get("action") === "ask") return show(c, renderEraseQuestion(language, receipt));
    if (fields.get("action") === "erase") {
      await deps.erase(row.clientId);
      return show(c, renderErased(language));
    }
    return show(c, await renderFound(language, receipt, row), { row });
  });
  return app;

  async function renderFound(language: string, receipt: string, row: ReceiptRow): Promise<Html> {
    const form = await deps.forms.find(row.form);
    const content = form && (await deps.forms.contentOf(form.row, row.formVersion));
    return renderReceipt(language, receipt, {
      content: content ?? { languages: [row.language], title: { en: row.form }, questions: [] },
      receivedAt: formatMoment(row.receivedAt, language, deps.config.timeZone),
      promisedBy: row.promisedBy === null ? "" : formatDay(row.promisedBy, language),
      writtenIn: row.language,
      answers: row.answers,
    });
  }

  function show(c: Context, main: Html, { row, status }: { row?: ReceiptRow; status?: 429 } = {}) {
    const language = languageOf(c);
    return showPage(c, {
      language,
      title: pageTexts(language).receipt.title,
      languages: c.req.method === "GET" ? pageLanguages : [],
      signposting: "after",
      main,
      ...(status ? { status } : {}),
      ...(row ? { demonstration: row.demonstration, form: row.form } : {}),
    });
  }
}

function languageOf(c: Context): string {
  return chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), pageLanguages);
}
