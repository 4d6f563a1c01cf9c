import { describeRoute, resolver } from "hono-openapi";
import {
  NewClosure,
  NewUnit,
  UnitChange,
  UnitDetail,
  UnitList,
  type ProblemCode,
} from "@respons/wire";
import type * as v from "valibot";
import { describeBody, describeProblems } from "../http/describe.ts";

export const describeList = describeRoute({
  summary: "The units that the caller manages, with closures and what hangs on each",
  responses: {
    200: {
      description: "All of them, ended ones too",
      content: { "application/json": { schema: resolver(UnitList) } },
    },
    ...describeProblems("sign-in-required", "not-permitted"),
  },
});

/** A route that changes one unit and answers with it. */
function describe(
  summary: string,
  codes: readonly ProblemCode[],
  { status = 200, body }: { status?: 200 | 201; body?: v.GenericSchema } = {},
) {
  return describeRoute({
    summary,
    ...(body ? { requestBody: describeBody(body) } : {}),
    responses: {
      [status]: {
        description: "The unit as it is now",
        content: { "application/json": { schema: resolver(UnitDetail) } },
      },
      ...describeProblems("sign-in-required", "not-permitted", "not-found", ...codes),
    },
  });
}

export const describeChange = {
  create: describe("Adds a unit; its slug never changes", ["input-invalid", "taken"], {
    status: 201,
    body: NewUnit,
  }),
  change: describe(
    "Changes names, kind or OID of a unit, or moves it",
    ["input-invalid", "taken", "changed-meanwhile"],
    { body: UnitChange },
  ),
  end: describe("Ends a unit and all below it; responses and figures stay", ["input-invalid"]),
  restore: describe("Brings back a unit and what ended with it", ["input-invalid"]),
  close: describe("Adds days on which a unit and all below it are closed", ["input-invalid"], {
    body: NewClosure,
  }),
  reopen: describe("Removes a closure", []),
};
