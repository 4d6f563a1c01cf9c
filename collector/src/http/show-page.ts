import type { Context } from "hono";
import { textIn } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { languageLinks } from "./page-language.ts";
import { renderLayout, type Html } from "./page-layout.ts";
import { renderEmergency, renderSignposting } from "./page-signposting.ts";

export interface Page {
  language: string;
  title: string;
  main: Html;
  status?: number;
  hasErrors?: boolean;
  withScript?: boolean;
  /** Languages to switch to; none where the switch would lose what was typed. */
  languages?: readonly string[];
  /** Slug of the form that the page belongs to; its own privacy notice is then linked to. */
  form?: string | undefined;
  /** Where to turn with what is not feedback: in full after the page, and a line before a form. */
  signposting?: "form" | "after";
  /** Unless told, as the organisation is. */
  demonstration?: boolean;
}

export type ShowPage = (c: Context, page: Page) => Promise<Response>;

/** Puts a page for clients into its frame and answers with it. */
export function createShowPage(deps: Pick<Deps, "organisation">): ShowPage {
  return async (c, page) => {
    const { name, demonstration, settings } = await deps.organisation();
    const { language } = page;
    const layout = renderLayout({
      language,
      title: page.title,
      hasErrors: page.hasErrors ?? false,
      organisation: textIn(name, language),
      demonstration: page.demonstration ?? demonstration,
      languages: languageLinks(page.languages ?? [], new URL(c.req.url)),
      withScript: page.withScript ?? false,
      form: page.form,
      emergency: page.signposting === "form" ? renderEmergency(settings.signposting, language) : "",
      main: page.main,
      signposting: page.signposting ? renderSignposting(settings.signposting, language) : "",
    });
    return c.html(layout, (page.status ?? 200) as 200);
  };
}
