import { Hono } from "hono";
import { describeRoute, resolver } from "hono-openapi";
import { Door, SignOnPlace, SignOnStart } from "@respons/wire";
import type { Deps } from "../deps.ts";
import { describeBody, describeProblems } from "../http/describe.ts";
import { Problem } from "../http/problem.ts";
import { readJson } from "../http/read-body.ts";
import { refuseCrossSite } from "../http/refuse-cross-site.ts";
import { parseOrRefuse } from "../http/validate.ts";
import { askAuth, passCookies } from "./ask-auth.ts";
import { PROVIDER } from "./single-sign-on.ts";

/** What the sign-in page offers, and the way to the directory and back. */
export function createSignOnRoutes(deps: Deps) {
  const { auth, config, signOn } = deps;
  return (
    new Hono()
      .use("/auth/*", refuseCrossSite)
      .get(
        "/auth/door",
        describeRoute({
          summary: "What the sign-in page offers",
          responses: {
            200: {
              description: "Ways in",
              content: { "application/json": { schema: resolver(Door) } },
            },
          },
        }),
        (c) =>
          c.json({
            mail: config.mail !== undefined,
            singleSignOn: config.singleSignOn?.name ?? null,
          } satisfies Door),
      )
      .post(
        "/auth/sign-on",
        describeRoute({
          summary: "Where to go for single sign-on",
          requestBody: describeBody(SignOnStart),
          responses: {
            200: {
              description: "The directory's address",
              content: { "application/json": { schema: resolver(SignOnPlace) } },
            },
            ...describeProblems("not-found", "cross-site"),
          },
        }),
        async (c) => {
          if (!config.singleSignOn) throw new Problem("not-found");
          const { returnTo } = parseOrRefuse(SignOnStart, await readJson(c), "input-invalid");
          const answer = await askAuth(c, auth, "/sign-in/social", {
            provider: PROVIDER,
            callbackURL: config.adminUrl + returnTo,
            errorCallbackURL: `${config.adminUrl}/admin/`,
            disableRedirect: true,
          });
          passCookies(c, answer);
          return c.json(parseOrRefuse(SignOnPlace, answer.value, "internal"));
        },
      )
      // A plain link from the directory: without its state and our cookie it opens nothing.
      .get(`/auth/callback/${PROVIDER}`, async (c) => {
        if (!signOn) throw new Problem("not-found");
        const url = new URL(c.req.path + new URL(c.req.url).search, config.adminUrl);
        const headers = new Headers();
        for (const name of ["cookie", "user-agent"]) headers.set(name, c.req.header(name) ?? "");
        const { handler } = await auth();
        const answer = await signOn.follow(() => handler(new Request(url, { headers })));
        passCookies(c, { cookies: answer.headers.getSetCookie() });
        return c.redirect(toOwnPlace(answer.headers.get("location"), config.adminUrl));
      })
  );
}

/** Only back into the staff application; of a refusal only its code. */
function toOwnPlace(location: string | null, adminUrl: string): string {
  const failed = "/admin/?error=failed";
  if (!location || !URL.canParse(location, adminUrl)) return failed;
  const { origin, pathname, search, searchParams } = new URL(location, adminUrl);
  if (origin !== adminUrl || !pathname.startsWith("/admin/")) return failed;
  const error = searchParams.get("error");
  if (error === null) return pathname + search;
  // Better-auth's own word where an address is known here and the directory does not vouch for it.
  if (error === "account_not_linked") return "/admin/?error=email_not_verified";
  return `/admin/?error=${/^\w{1,60}$/.test(error) ? error : "failed"}`;
}
