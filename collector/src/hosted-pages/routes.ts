import { Hono, type Context } from "hono";
import * as v from "valibot";
import { limits, PublicChannel } from "@respons/wire";
import type { Deps, PublishedForm } from "../deps.ts";
import { chooseLanguage } from "../http/page-language.ts";
import { Problem } from "../http/problem.ts";
import { readBody } from "../http/read-body.ts";
import { createShowPage } from "../http/show-page.ts";
import { createClientId } from "./client-id.ts";
import { closedPage, formPage, tooLargePage, unknownFormPage } from "./hosted-pages.ts";
import { submit } from "./submit.ts";
import { TypedForm } from "./typed-form.ts";

/** More than the public API takes: a text that is too long comes back with the page, unlost. */
const MAX_BYTES = 524_288;
/** A form with every option of every question ticked has fewer. */
const MAX_FIELDS = limits.questions * (limits.options + 2);

export function createHostedPageRoutes(deps: Deps) {
  const show = createShowPage(deps);
  return new Hono()
    .use("/f/*", async (c, next) => {
      await next();
      c.header("Cache-Control", "no-store");
    })
    .get("/f/:form", async (c) => {
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) return show(c, unknownFormPage(c));
      const language = languageOf(c, form, c.req.query("lang"));
      if (form.definition.closed) return show(c, closedPage(form, language));
      const typed = fromQuery(c, form, language, deps.now());
      const challenge = await deps.challengeFor(form, typed.get("id"));
      const state = { errors: new Map<string, string>(), status: 200, challenge };
      return show(c, formPage(c, form, language, typed, state));
    })
    .post("/f/:form", async (c) => {
      const form = await deps.forms.find(c.req.param("form"));
      if (!form) return show(c, unknownFormPage(c));
      const typed = await readTyped(c);
      if (!typed) return show(c, tooLargePage(c, form));
      const language = languageOf(c, form, typed.get("language"));
      return show(c, await submit(deps, c, form, typed, language));
    });
}

function languageOf(c: Context, form: PublishedForm, asked: string | undefined): string {
  return chooseLanguage(asked, c.req.header("accept-language"), form.definition.languages);
}

async function readTyped(c: Context): Promise<TypedForm | undefined> {
  try {
    const body = await readBody(c, "application/x-www-form-urlencoded", MAX_BYTES);
    if (body.split("&", MAX_FIELDS + 1).length > MAX_FIELDS) return undefined;
    return new TypedForm(new URLSearchParams(body));
  } catch (error) {
    if (error instanceof Problem && error.code === "body-too-large") return undefined;
    throw error;
  }
}

/** What the address of the page says, as if it had been typed; a score is only preselected. */
function fromQuery(c: Context, form: PublishedForm, language: string, now: Date): TypedForm {
  const channel = v.safeParse(PublicChannel, c.req.query("channel"));
  const score = /^\d{1,2}$/.exec(c.req.query("score") ?? "")?.[0];
  const scale = form.definition.questions.find(({ type }) => type === "nps" || type === "rating");
  const fields = new URLSearchParams({
    id: createClientId(now),
    formVersion: String(form.definition.version),
    language,
    unit: c.req.query("unit") ?? "",
    channel: channel.success ? channel.output : "link",
    point: c.req.query("point") ?? "",
    // As in the widget: whoever leaves a way to be reached mostly wants an answer.
    "contact.wantsReply": "yes",
    ...(score && scale ? { [`answers.${scale.id}`]: score } : {}),
  });
  return new TypedForm(fields);
}
