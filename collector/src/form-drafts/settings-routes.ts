import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import {
  FormClosing,
  FormOwner,
  FormSettingsChange,
  maxAllowedOrigins,
  NewOrigin,
  RefusedOrigin,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { changeForm } from "./change-form.ts";
import { checkClosing, checkSettings, listOwners, toAllowed } from "./check-settings.ts";
import { draftAnswer } from "./draft-routes.ts";
import { requireForm } from "./read-draft.ts";
import { changeSettings, setClosed } from "./store.ts";

const refusals = ["sign-in-required", "not-permitted", "not-found"] as const;
const Owners = v.object({ people: v.array(FormOwner) });
const RefusedOrigins = v.object({ origins: v.array(RefusedOrigin) });

/** What stands beside the questions and acts at once, without a new version. */
export function createFormSettingsRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .patch(
      "/forms/:form/settings",
      may("edit-forms"),
      describeRoute({
        summary:
          "Changes owner, last day, languages, review, origins, look, promise or how long responses are kept",
        requestBody: describeBody(FormSettingsChange),
        responses: {
          ...draftAnswer("The draft with its settings"),
          ...describeProblems(...refusals, "changed-meanwhile", "input-invalid"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const sent = parseOrRefuse(FormSettingsChange, await readJson(c), "input-invalid");
        const { revision, ...change } = await checkSettings(deps, form, sent);
        const { owner, ...columns } = change;
        const set = { ...columns, ...(owner === undefined ? {} : { ownerId: owner }) };
        const known = { id: form.id, revision };
        return c.json(
          await changeForm(
            deps,
            form,
            { actor: c.get("caller"), action: "form.settings-changed", details: change },
            [changeSettings(deps.db.write, known, set)],
          ),
        );
      },
    )
    .put(
      "/forms/:form/closing",
      may("edit-forms"),
      describeRoute({
        summary: "Closes the form with a message in each language, or opens it again; acts at once",
        requestBody: describeBody(FormClosing),
        responses: {
          ...draftAnswer("The draft"),
          ...describeProblems(...refusals, "form-unknown", "input-invalid"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const { message } = parseOrRefuse(FormClosing, await readJson(c), "input-invalid");
        const closedMessage = message && (await checkClosing(deps, form, message));
        const closedAt = closedMessage ? deps.now() : null;
        const action = closedMessage ? "form.closed" : "form.reopened";
        return c.json(
          await changeForm(deps, form, { actor: c.get("caller"), action }, [
            setClosed(deps.db.write, form.id, { closedMessage, closedAt }),
          ]),
        );
      },
    )
    .route("/", createOwnerRoutes(deps))
    .route("/", createOriginRoutes(deps));
}

function createOwnerRoutes(deps: Deps) {
  return new Hono<ScopedEnv>().get(
    "/forms/:form/owners",
    may("edit-forms"),
    describeRoute({
      summary: "People with a role where the form is, who may answer for it",
      responses: {
        200: {
          description: "By name",
          content: { "application/json": { schema: resolver(Owners) } },
        },
        ...describeProblems(...refusals),
      },
    }),
    async (c) => {
      const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
      return c.json({ people: await listOwners(deps, form) });
    },
  );
}

function createOriginRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/forms/:form/refused-origins",
      may("edit-forms"),
      describeRoute({
        summary: "Sites whose responses were refused lately, since the process started",
        responses: {
          200: {
            description: "Newest day first",
            content: { "application/json": { schema: resolver(RefusedOrigins) } },
          },
          ...describeProblems(...refusals),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const today = deps.calendar.dayOf(deps.now());
        const allowed = new Set(form.allowedOrigins);
        const refused = deps.refusedOrigins.list(form.id, today);
        return c.json({ origins: refused.filter(({ origin }) => !allowed.has(origin)) });
      },
    )
    .post(
      "/forms/:form/allowed-origins",
      may("edit-forms"),
      describeRoute({
        summary: "Takes responses from one more site; acts at once",
        requestBody: describeBody(NewOrigin),
        responses: {
          ...draftAnswer("The draft with its settings"),
          ...describeProblems(...refusals, "changed-meanwhile", "input-invalid"),
        },
      }),
      async (c) => {
        const form = await requireForm(deps, c.get("scope"), c.req.param("form"));
        const sent = parseOrRefuse(NewOrigin, await readJson(c), "input-invalid");
        const [origin = ""] = toAllowed([sent.origin], () => "origin");
        const allowedOrigins = [...new Set([...form.allowedOrigins, origin])];
        if (allowedOrigins.length > maxAllowedOrigins) {
          const message = `must be one of at most ${maxAllowedOrigins}: take another away first`;
          throw new Problem("input-invalid", { errors: [{ path: "origin", message }] });
        }
        const act = { actor: c.get("caller"), action: "form.origin-allowed", details: { origin } };
        return c.json(
          await changeForm(deps, form, act, [
            changeSettings(deps.db.write, form, { allowedOrigins }),
          ]),
        );
      },
    );
}
