import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import {
  Invitation,
  InvitedPerson,
  Person,
  PersonChange,
  RolesChange,
  SignInLink,
  type ProblemCode,
} from "@respons/wire";
import { may, type ScopedEnv } from "../access/caller.ts";
import { recentlyVerified } from "../access/recently-verified.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { changePerson } from "./change-person.ts";
import { endSessions, removeFactor } from "./end-access.ts";
import { invitePerson } from "./invite-person.ts";
import { makeLink } from "./make-link.ts";
import { listVisible, showPerson } from "./require-person.ts";
import { setRoles } from "./set-roles.ts";

const People = v.object({ people: v.array(Person) });

/** People, their roles and their ways in, for administrators inside their units. */
export function createPeopleRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .use("/people", may("manage-people"))
    .use("/people/*", may("manage-people"))
    .route("/", createReadRoutes(deps))
    .route("/", createChangeRoutes(deps))
    .route("/", createAccessRoutes(deps));
}

function createReadRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .get("/people", describe("The people with a role on the caller's units", People), async (c) =>
      c.json({ people: await listVisible(deps, c.var) } satisfies v.InferOutput<typeof People>),
    )
    .get("/people/:person", describe("One person", Person, ["not-found"]), async (c) =>
      c.json((await showPerson(deps, c.var, c.req.param("person"))) satisfies Person),
    );
}

function createChangeRoutes(deps: Deps) {
  const conflicts = ["not-found", "changed-meanwhile", "last-administrator"] as const;
  return new Hono<ScopedEnv>()
    .post(
      "/people",
      recentlyVerified(deps),
      describe(
        "Invites a person; the link is shown this once",
        InvitedPerson,
        ["taken"],
        Invitation,
      ),
      async (c) => {
        const asked = parseOrRefuse(Invitation, await readJson(c), "input-invalid");
        return c.json(await invitePerson(deps, c.var, asked), 201);
      },
    )
    .patch(
      "/people/:person",
      recentlyVerified(deps),
      describe("Renames, disables or enables a person", Person, conflicts, PersonChange),
      async (c) => {
        const asked = parseOrRefuse(PersonChange, await readJson(c), "input-invalid");
        return c.json(await changePerson(deps, c.var, c.req.param("person"), asked));
      },
    )
    .put(
      "/people/:person/roles",
      recentlyVerified(deps),
      describe("Gives and takes roles on the caller's units", Person, conflicts, RolesChange),
      async (c) => {
        const asked = parseOrRefuse(RolesChange, await readJson(c), "input-invalid");
        return c.json(await setRoles(deps, c.var, c.req.param("person"), asked));
      },
    );
}

function createAccessRoutes(deps: Deps) {
  return new Hono<ScopedEnv>()
    .post(
      "/people/:person/link",
      recentlyVerified(deps),
      describe("A new one-time link; the older ones end", SignInLink, ["not-found"]),
      async (c) => c.json(await makeLink(deps, c.var, c.req.param("person")), 201),
    )
    .delete(
      "/people/:person/sessions",
      recentlyVerified(deps),
      describe("Ends every session of a person", Person, ["not-found"]),
      async (c) => c.json(await endSessions(deps, c.var, c.req.param("person"))),
    )
    .delete(
      "/people/:person/second-factor",
      recentlyVerified(deps),
      describe("Takes a lost second step away and ends the sessions", Person, ["not-found"]),
      async (c) => c.json(await removeFactor(deps, c.var, c.req.param("person"))),
    );
}

function describe(
  summary: string,
  answer: v.GenericSchema,
  refusals: readonly ProblemCode[] = [],
  body?: v.GenericSchema,
) {
  const isRead = body === undefined && refusals.length === 0;
  return describeRoute({
    summary,
    ...(body ? { requestBody: describeBody(body) } : {}),
    responses: {
      200: { description: "Done", content: { "application/json": { schema: resolver(answer) } } },
      ...describeProblems(
        "sign-in-required",
        "not-permitted",
        ...(isRead ? [] : (["verification-required"] as const)),
        ...(body ? (["input-invalid"] as const) : []),
        ...refusals,
      ),
    },
  });
}
