import { pageTexts } from "@respons/texts/pages";
import { promiseOf, type PromisingForm } from "./answer-promise.ts";

/** What clients read of the form's promise before they send; empty where nothing is promised. */
export function promiseText(form: PromisingForm, language: string): string {
  const promise = promiseOf(form);
  if (!promise) return "";
  const texts = pageTexts(language).promise;
  return promise.kind === "calendar-days"
    ? texts.calendarDays(promise.days)
    : texts.workingDays(promise.days);
}
