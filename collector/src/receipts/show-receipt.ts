import { isOpenCase, textIn } from "@respons/wire";
import { NO_PROMISE } from "../cases/table.ts";
import type { Deps } from "../deps.ts";
import { formatDay, formatMoment } from "../http/page-language.ts";
import type { Html } from "../http/page-layout.ts";
import { renderReceipt } from "./receipt-page.ts";
import { listClientMessages, type ReceiptRow } from "./store.ts";
import { newDraft } from "./write-back.ts";
import type { Draft } from "./write-form.ts";

type ShowDeps = Pick<Deps, "db" | "forms" | "config" | "organisation">;

/** A response as the holder of its code sees it, with all that was written about it. */
export async function showReceipt(
  { db, forms, config, organisation }: ShowDeps,
  language: string,
  receipt: string,
  row: ReceiptRow,
  { draft = newDraft(), isSent = false }: { draft?: Draft; isSent?: boolean } = {},
): Promise<Html> {
  const form = await forms.find(row.form);
  const content = form && (await forms.contentOf(form.row, row.formVersion));
  const toMoment = (at: Date) => formatMoment(at, language, config.timeZone);
  const name = textIn((await organisation()).name, language);
  const unit = row.unitName ? textIn(row.unitName, language) : "";
  const messages = await listClientMessages(db.write, row.response);
  return renderReceipt(language, receipt, {
    content: content ?? { languages: [row.language], title: { en: row.form }, questions: [] },
    receivedAt: toMoment(row.receivedAt),
    status: row.status ?? "received",
    promisedBy: promiseOf(row, language),
    unit: unit === name ? "" : unit,
    organisation: name,
    messages: messages.map(({ createdAt, ...message }) =>
      Object.assign(message, { at: toMoment(createdAt) }),
    ),
    writtenIn: row.language,
    answers: row.answers,
    draft,
    isSent,
  });
}

/** Nobody who has an answer waits for one. */
function promiseOf({ status, dueDay, promisedBy }: ReceiptRow, language: string): string {
  if (status !== null && !isOpenCase(status)) return "";
  const day = dueDay ?? promisedBy;
  return day === null || day === NO_PROMISE ? "" : formatDay(day, language);
}
