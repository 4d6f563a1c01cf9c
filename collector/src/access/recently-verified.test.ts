import { Hono } from "hono";
import { expect, it } from "vitest";
import { createErrorHandler } from "../http/problem.ts";
import { createShowPage } from "../http/show-page.ts";
import { openTestCollector } from "../test-collector.ts";
import type { CallerEnv } from "./caller.ts";
import { recentlyVerified } from "./recently-verified.ts";
import { requireSignIn } from "../sign-in/require-sign-in.ts";

it("lets a sensitive change through for ten minutes after signing in", async () => {
  const { clock, deps, signIn } = await openTestCollector();
  const staff = await signIn();
  const app = new Hono<CallerEnv>();
  app.onError(createErrorHandler(deps.log, createShowPage(deps)));
  app.get("/api/change", requireSignIn(deps), recentlyVerified(deps), (c) => c.json({}));
  const change = () => app.request("/api/change", { headers: { Cookie: staff.cookie } });
  expect((await change()).status).toBe(200);
  clock.now = new Date(clock.now.getTime() + 10 * 60_000 - 1);
  expect((await change()).status).toBe(200);
  clock.now = new Date(clock.now.getTime() + 1);
  expect(await (await change()).json()).toMatchObject({ code: "verification-required" });
});
