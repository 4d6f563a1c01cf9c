import type { Context } from "hono";
import { html } from "hono/html";
import { textIn, type Acknowledgement, type Challenge } from "@respons/wire";
import { pageLanguages, pageTexts } from "@respons/texts/pages";
import type { PublishedForm } from "../deps.ts";
import { chooseLanguage, formatMoment } from "../http/page-language.ts";
import type { Page } from "../http/show-page.ts";
import { promiseText } from "../promise-text.ts";
import { renderFormPage } from "./form-page.ts";
import { renderThanks } from "./thanks-page.ts";
import type { TypedForm } from "./typed-form.ts";

export interface FormPageState {
  errors: ReadonlyMap<string, string>;
  status: number;
  /** The button says that this is sent as a new response. */
  asNew?: boolean;
  challenge?: Challenge | undefined;
}

const pristine: FormPageState = { errors: new Map(), status: 200 };

/** The form with what was typed; on an error with the reasons above it. */
export function formPage(
  c: Context,
  form: PublishedForm,
  language: string,
  typed: TypedForm,
  { errors, status, asNew, challenge }: FormPageState = pristine,
): Page {
  const { definition } = form;
  const promise = promiseText(form.row, language);
  const submit = asNew ? pageTexts(language).sendAgain : undefined;
  return {
    ...frameOf(form, language),
    status,
    hasErrors: errors.size > 0,
    withScript: true,
    signposting: "form",
    languages: c.req.method === "GET" ? definition.languages : [],
    main: renderFormPage({ definition, language, typed, errors, submit, promise, challenge }),
  };
}

export function thanksPage(
  form: PublishedForm,
  language: string,
  acknowledgement: Acknowledgement,
  timeZone: string,
): Page {
  const at = formatMoment(new Date(acknowledgement.receivedAt), language, timeZone);
  return {
    ...frameOf(form, language),
    title: pageTexts(language).widget.thanks,
    signposting: "after",
    main: renderThanks(acknowledgement, language, at),
  };
}

export function closedPage(form: PublishedForm, language: string): Page {
  const { closed, languages } = form.definition;
  return {
    ...frameOf(form, language),
    status: 410,
    languages,
    signposting: "after",
    main: message(pageTexts(language).closedTitle, textIn(closed?.message ?? {}, language)),
  };
}

export function tooLargePage(c: Context, form: PublishedForm): Page {
  const accepted = c.req.header("accept-language");
  const language = chooseLanguage(undefined, accepted, form.definition.languages);
  const texts = pageTexts(language);
  return {
    ...frameOf(form, language),
    status: 413,
    hasErrors: true,
    main: message(texts.errorTitle, texts.tooLarge),
  };
}

export function unknownFormPage(c: Context): Page {
  const accepted = c.req.header("accept-language");
  const language = chooseLanguage(c.req.query("lang"), accepted, pageLanguages);
  const { title, text } = pageTexts(language).unknownForm;
  return {
    language,
    title,
    status: 404,
    languages: pageLanguages,
    demonstration: false,
    main: message(title, text),
  };
}

/** What every page of a form has in common. */
export function frameOf({ definition, row }: PublishedForm, language: string) {
  return {
    language,
    title: textIn(definition.title, language),
    form: definition.slug,
    demonstration: row.demonstration,
  };
}

const message = (title: string, text: string) =>
  html`<h1>${title}</h1>
    <p>${text}</p>`;
