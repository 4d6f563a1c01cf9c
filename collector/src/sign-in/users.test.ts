import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";
import { removeSecondStep, resetPassword } from "./users.ts";

it("writes down what the command line does to a person, and ends their sessions", async () => {
  const { deps, db, signIn } = await openTestCollector();
  const staff = await signIn();
  expect((await staff.get("/api/session")).status).toBe(200);
  await removeSecondStep(deps, staff.email);
  expect((await staff.get("/api/session")).status).toBe(401);
  await resetPassword(deps, deps.auth, staff.email);
  const rows = await db.read.values(
    "SELECT action FROM audit_log WHERE actor_kind = 'command' ORDER BY seq",
  );
  expect(rows).toEqual([["person.created"], ["person.factor-removed"], ["password.one-time-made"]]);
  await expect(removeSecondStep(deps, "nobody@example.fi")).rejects.toThrow(/no user/);
});
