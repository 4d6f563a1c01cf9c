import { isDeepStrictEqual } from "node:util";
import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  OrganisationSettingsAnswer,
  OrganisationSettingsChange,
  type OrganisationSettings,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Scope } from "../access/scope.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { updateSettings } from "./settings-store.ts";
import { findOrganisation, settingsOf } from "./store.ts";

const answer = {
  description: "The settings",
  content: { "application/json": { schema: resolver(OrganisationSettingsAnswer) } },
};

/** What clients read about the organisation; for those whose role covers all of it. */
export function createSettingsRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get(
      "/organisation/settings",
      may("manage-settings"),
      describeRoute({
        summary: "What clients read about the organisation, beside forms and in notices",
        responses: {
          200: answer,
          ...describeProblems("sign-in-required", "not-permitted", "not-found"),
        },
      }),
      async (c) => {
        await getRootId(deps, c.get("scope"));
        return c.json(await readSettings(deps));
      },
    )
    .put(
      "/organisation/settings",
      may("manage-settings"),
      describeRoute({
        summary: "Changes what clients read; it shows at once",
        requestBody: describeBody(OrganisationSettingsChange),
        responses: {
          200: answer,
          ...describeProblems(
            "sign-in-required",
            "not-permitted",
            "not-found",
            "changed-meanwhile",
            "input-invalid",
          ),
        },
      }),
      async (c) => {
        const unitId = await getRootId(deps, c.get("scope"));
        const input = await readJson(c);
        const change = parseOrRefuse(OrganisationSettingsChange, input, "input-invalid");
        await writeSettings(deps, { actor: c.get("caller"), unitId }, change);
        return c.json(await readSettings(deps));
      },
    );
}

/** @throws Problem `not-found` where the scope does not hold the whole organisation */
async function getRootId(deps: Deps, scope: Scope): Promise<number> {
  const root = (await deps.units.all()).find(({ parentId }) => parentId === null);
  if (!root || !scope.has(root.id)) throw new Problem("not-found");
  return root.id;
}

async function readSettings(deps: Deps): Promise<OrganisationSettingsAnswer> {
  const row = await findOrganisation(deps.db.write);
  if (!row) throw new Problem("not-found");
  return {
    revision: row.revision,
    isDefault: row.settings === null,
    settings: settingsOf(row),
    organisation: row.name,
  };
}

async function writeSettings(
  deps: Deps,
  { actor, unitId }: { actor: ScopedEnv["Variables"]["caller"]; unitId: number },
  { revision, settings }: OrganisationSettingsChange,
): Promise<void> {
  const before = settingsOf(await findOrganisation(deps.db.write));
  const isWritten = await deps.audit.write(
    {
      actor,
      action: "settings.changed",
      unitId,
      objectKind: "organisation",
      objectId: "1",
      details: { keys: changedKeys(before, settings) },
    },
    [updateSettings(deps.db.write, settings, revision)],
  );
  if (!isWritten) throw new Problem("changed-meanwhile");
  deps.refreshOrganisation();
}

/** Names such as `privacy.contact` of what differs; the words themselves stay out of the log. */
function changedKeys(before: OrganisationSettings, after: OrganisationSettings): string[] {
  const old = new Map(toLeaves(before));
  return toLeaves(after)
    .filter(([key, value]) => !isDeepStrictEqual(value, old.get(key)))
    .map(([key]) => key);
}

const toLeaves = (settings: OrganisationSettings) =>
  Object.entries(settings).flatMap(([section, fields]) =>
    Object.entries(fields).map(([key, value]): [string, unknown] => [`${section}.${key}`, value]),
  );
