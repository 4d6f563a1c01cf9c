import { Hono, type Context } from "hono";
import {
  defaultKeeping,
  keepingOf,
  textIn,
  type Keeping,
  type RetentionClock,
} from "@respons/wire";
import { noticeTexts } from "@respons/texts/notices";
import { pageLanguages } from "@respons/texts/pages";
import { ACCESSIBILITY_ANSWER_DAYS } from "../answer-promise.ts";
import { BACKUP_DAYS } from "../backup-days.ts";
import type { Deps } from "../deps.ts";
import { chooseLanguage } from "../http/page-language.ts";
import { Problem } from "../http/problem.ts";
import { createShowPage } from "../http/show-page.ts";
import { renderAccessibilityStatement } from "./accessibility-statement.ts";
import { renderPrivacyNotice, type PrivacyNotice } from "./privacy-notice.ts";
import { createAccessibilityFormProvider } from "./provide-accessibility-form.ts";
import { listKeeping } from "./store.ts";

/** What clients read about their data and about accessibility, made of what holds right now. */
export function createNoticeRoutes(deps: Deps) {
  const show = createShowPage(deps);
  const provideForm = createAccessibilityFormProvider(deps);

  async function showPrivacy(c: Context, form: PrivacyNotice["form"], keeping: Keeping) {
    const language = languageOf(c);
    const { name, settings } = await deps.organisation();
    const notice = {
      organisation: textIn(name, language),
      settings: settings.privacy,
      form,
      keeping,
      copiesDays: BACKUP_DAYS,
    };
    return show(c, {
      language,
      title: noticeTexts(language).privacy.title,
      languages: pageLanguages,
      form: form?.definition.slug,
      main: renderPrivacyNotice(notice, language),
    });
  }

  return new Hono()
    .get("/privacy", async (c) =>
      showPrivacy(c, undefined, longestOf(await listKeeping(deps.db.read))),
    )
    .get("/f/:form/privacy", async (c) => {
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) throw new Problem("not-found");
      const { definition } = form;
      const title = textIn(definition.title, languageOf(c));
      return showPrivacy(c, { definition, title }, keepingOf(form.row));
    })
    .get("/accessibility", async (c) => {
      const language = languageOf(c);
      const { name, settings } = await deps.organisation();
      const slug = await provideForm();
      const main = renderAccessibilityStatement(
        {
          organisation: textIn(name, language),
          settings: settings.accessibility,
          address: deps.config.publicUrl,
          feedbackForm: slug && `/f/${slug}`,
          answerDays: ACCESSIBILITY_ANSWER_DAYS,
        },
        language,
      );
      const { title } = noticeTexts(language).accessibility;
      return show(c, { language, title, languages: pageLanguages, main });
    });
}

function languageOf(c: Context): string {
  return chooseLanguage(c.req.query("lang"), c.req.header("accept-language"), pageLanguages);
}

/** Of no form: the defaults. */
function longestOf(all: readonly Keeping[]): Keeping {
  const longest = (clock: RetentionClock) =>
    Math.max(...(all.length > 0 ? all : [defaultKeeping]).map((one) => one[clock]));
  return {
    contacts: longest("contacts"),
    comments: longest("comments"),
    scores: longest("scores"),
  };
}
