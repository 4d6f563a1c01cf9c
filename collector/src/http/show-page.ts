import type { Context } from "hono";
import { textIn } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { languageLinks } from "./page-language.ts";
import { renderLayout, type Html } from "./page-layout.ts";

export interface Page {
  language: string;
  title: string;
  main: Html;
  status?: number;
  hasErrors?: boolean;
  withScript?: boolean;
  /** Languages to switch to; none where the switch would lose what was typed. */
  languages?: readonly string[];
  /** Unless told, as the organisation is. */
  demonstration?: boolean;
}

export type ShowPage = (c: Context, page: Page) => Promise<Response>;

/** Puts a page for clients into its frame and answers with it. */
export function createShowPage(deps: Pick<Deps, "organisation">): ShowPage {
  return async (c, page) => {
    const { name, demonstration } = await deps.organisation();
    const layout = renderLayout({
      language: page.language,
      title: page.title,
      hasErrors: page.hasErrors ?? false,
      organisation: textIn(name, page.language),
      demonstration: page.demonstration ?? demonstration,
      languages: languageLinks(page.languages ?? [], new URL(c.req.url)),
      withScript: page.withScript ?? false,
      main: page.main,
    });
    return c.html(layout, (page.status ?? 200) as 200);
  };
}
