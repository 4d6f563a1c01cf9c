import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import * as v from "valibot";
import { ForgottenPassword, LinkFacts, LinkLook, LinkUse } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { readJson } from "../http/read-body.ts";
import { refuseCrossSite } from "../http/refuse-cross-site.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { sendForgotten } from "./forgotten-password.ts";
import { createThrottle } from "./throttle.ts";
import { acceptLink, lookAtLink } from "./use-link.ts";

const Done = v.object({ status: v.literal(true) });

/** One-time links and forgotten passwords, for who is not signed in. */
export function createLinkRoutes(deps: Deps) {
  const throttle = createThrottle();
  return new Hono()
    .use("/auth/*", refuseCrossSite)
    .post(
      "/auth/invitations/look",
      describe("Whom a one-time link is for", LinkLook, LinkFacts),
      async (c) => {
        const { token } = parseOrRefuse(LinkLook, await readJson(c), "link-used");
        return c.json((await lookAtLink(deps, token)) satisfies LinkFacts);
      },
    )
    .post(
      "/auth/invitations/accept",
      describe("Sets the password with a one-time link", LinkUse, Done),
      async (c) => {
        const sent = parseOrRefuse(LinkUse, await readJson(c), "input-invalid");
        // A secret of 256 bits is not guessed: nobody is held up here by the tries of others.
        await acceptLink(deps, sent);
        return c.json({ status: true });
      },
    )
    .post(
      "/auth/forgotten",
      describe(
        "Mails a link for a new password, where the address is known",
        ForgottenPassword,
        Done,
      ),
      async (c) => {
        const { email } = parseOrRefuse(ForgottenPassword, await readJson(c), "input-invalid");
        // Known or not, it is counted, so that nobody's inbox is filled.
        throttle.begin(email, deps.callerOf(c));
        void sendForgotten(deps, email);
        return c.json({ status: true });
      },
    );
}

function describe(summary: string, body: v.GenericSchema, answer: v.GenericSchema) {
  return describeRoute({
    summary,
    requestBody: describeBody(body),
    responses: {
      200: { description: "Done", content: { "application/json": { schema: resolver(answer) } } },
      ...describeProblems("cross-site", "input-invalid", "link-used", "too-many-requests"),
    },
  });
}
