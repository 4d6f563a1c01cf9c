import { Hono, type Context } from "hono";
import { pageLanguages, pageTexts } from "@respons/texts/pages";
import type { Deps } from "../deps.ts";
import { chooseLanguage } from "../http/page-language.ts";
import type { Html } from "../http/page-layout.ts";
import { readBody } from "../http/read-body.ts";
import { createShowPage } from "../http/show-page.ts";
import { formatReceipt, hashReceipt, parseReceipt } from "../receipt-code.ts";
import { renderCodeForm, renderErased, renderEraseQuestion } from "./receipt-page.ts";
import { showReceipt } from "./show-receipt.ts";
import { findByReceipt, type ReceiptRow } from "./store.ts";
import { takeWriteBack } from "./write-back.ts";
import { renderWriteCheck, type WriteFault } from "./write-form.ts";

const statuses: Record<WriteFault, number> = { empty: 422, tooLong: 422, tooMany: 429, busy: 503 };

/** More than a message may have: one that is too long comes back with the page, unlost. */
const MAX_BYTES = 524_288;

/** The receipt page; the code travels in the body only. */
export function createReceiptRoutes(deps: Deps) {
  const app = new Hono();
  const show = createShowMain(deps);
  app.use("/r", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  app.get("/r", (c) => show(c, renderCodeForm(languageOf(c))));
  app.post("/r", async (c) => {
    const body = await readBody(c, "application/x-www-form-urlencoded", MAX_BYTES);
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
    if (fields.get("action") === "write") return writeBack(c, receipt, row, fields);
    return show(c, await showReceipt(deps, language, receipt, row), { row });
  });
  return app;

  async function writeBack(c: Context, receipt: string, row: ReceiptRow, fields: URLSearchParams) {
    const language = languageOf(c);
    const step = await takeWriteBack(deps, row, fields, deps.callerOf(c));
    if (step.at === "asked") {
      const { guard } = pageTexts(language);
      const main = renderWriteCheck(language, receipt, step.draft, step.concerns);
      return show(c, main, { row, title: guard.stepTitle });
    }
    if (step.at === "back") {
      const { draft, waitSeconds } = step;
      if (waitSeconds !== undefined) c.header("Retry-After", String(waitSeconds));
      const main = await showReceipt(deps, language, receipt, row, { draft });
      return show(c, main, { row, ...(draft.fault ? { status: statuses[draft.fault] } : {}) });
    }
    const now = await findByReceipt(deps.db.write, hashReceipt(receipt));
    if (!now) return show(c, renderCodeForm(language, { typed: formatReceipt(receipt) }));
    const main = await showReceipt(deps, language, receipt, now, { isSent: true });
    return show(c, main, { row: now });
  }
}

/** Shows a part of the receipt page inside the page that all clients' pages are. */
function createShowMain(deps: Deps) {
  const showPage = createShowPage(deps);
  return (
    c: Context,
    main: Html,
    { row, status, title }: { row?: ReceiptRow; status?: number; title?: string } = {},
  ) => {
    const language = languageOf(c);
    return showPage(c, {
      language,
      title: title ?? pageTexts(language).receipt.title,
      hasErrors: row !== undefined && status !== undefined,
      languages: c.req.method === "GET" ? pageLanguages : [],
      signposting: "after",
      main,
      ...(status ? { status } : {}),
      ...(row ? { demonstration: row.demonstration, form: row.form } : {}),
    });
  };
}

function languageOf(c: Context): string {
  return chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), pageLanguages);
}
