import { Hono, type Context } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import {
  CaseDetail,
  MarkCaseRead,
  SetCaseHandler,
  SetCaseStatus,
  TransferCase,
  UndoCaseEvent,
  WriteNote,
} from "@respons/wire";
import type * as v from "valibot";
import { may, type ScopedEnv } from "../access/caller.ts";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { markRead, setHandler, setStatus, transferCase, type Deed } from "./deeds.ts";
import { undoDeed } from "./undo-deed.ts";
import { writeNote } from "./write-note.ts";

const HANDLE = may("handle-cases");

/** What handlers do; each deed names the revision that was seen and answers with the whole case. */
export function createCaseDeedRoutes(deps: Deps) {
  const routes = new Hono<ScopedEnv>();

  function addDeed<Schema extends Deeds>(
    name: string,
    summary: string,
    schema: Schema,
    act: (deps: Deps, deed: Deed, sent: v.InferOutput<Schema>) => Promise<void>,
  ): void {
    routes.post(`/cases/:responseId/${name}`, HANDLE, describe(summary, schema), async (c) => {
      const sent = parseOrRefuse(schema, await readJson(c), "input-invalid");
      const caller = c.get("caller");
      const found = await deps.cases.find(caller, c.get("scope"), c.req.param("responseId") ?? "");
      await act(deps, { caller, found, revision: sent.revision }, sent);
      return c.json(await deps.cases.show(caller, found));
    });
  }

  addDeed("status", "Sets the status of a case by hand", SetCaseStatus, setStatus);
  addDeed("handler", "Gives a case to a person, or back to all", SetCaseHandler, setHandler);
  addDeed("transfer", "Passes a case on to another unit", TransferCase, transferCase);
  addDeed("notes", "Writes a note that the client never reads", WriteNote, writeNote);
  addDeed("read", "Marks a case as read", MarkCaseRead, markRead);
  routes.post(
    "/cases/:responseId/undo",
    HANDLE,
    describe("Takes back the last deed, as long as nothing has followed", UndoCaseEvent),
    async (c) => c.json(await undo(deps, c)),
  );
  return routes;
}

type Deeds =
  | typeof SetCaseStatus
  | typeof SetCaseHandler
  | typeof TransferCase
  | typeof WriteNote
  | typeof MarkCaseRead;

async function undo(deps: Deps, c: Context<ScopedEnv>): Promise<CaseDetail> {
  const sent = parseOrRefuse(UndoCaseEvent, await readJson(c), "input-invalid");
  const caller = c.get("caller");
  const by = { caller, scope: c.get("scope") };
  const found = await undoDeed(deps, by, c.req.param("responseId") ?? "", sent);
  return deps.cases.show(caller, found);
}

function describe(summary: string, schema: v.GenericSchema) {
  return describeRoute({
    summary,
    requestBody: describeBody(schema),
    responses: {
      200: {
        description: "The case as it is now",
        content: { "application/json": { schema: resolver(CaseDetail) } },
      },
      ...describeProblems(
        "sign-in-required",
        "not-permitted",
        "not-found",
        "changed-meanwhile",
        "input-invalid",
      ),
    },
  });
}
