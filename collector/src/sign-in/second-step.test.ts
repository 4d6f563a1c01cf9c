import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openBrowser, openWithPerson, setUpTotp } from "./test-person.ts";
import { session, user } from "./table.ts";

describe("the password alone", () => {
  it("opens the account's own set-up and nothing else, until a second step is there", async () => {
    const { browser } = await openWithPerson();
    expect((await browser.get("/session")).value).toMatchObject({ secondStep: "set-up" });
    for (const path of ["/forms", "/responses", "/people", "/audit"]) {
      const answer = await browser.get(path);
      expect([path, answer.status, answer.code]).toEqual([path, 403, "second-factor-required"]);
    }
    expect((await browser.get("/account")).status).toBe(200);
    const before = browser.cookie();
    const { recoveryCodes } = await setUpTotp(browser);
    expect(recoveryCodes).toHaveLength(10);
    expect((await browser.get("/session")).value).toMatchObject({ secondStep: "done" });
    expect((await browser.get("/forms")).status).toBe(200);
    browser.useCookie(before);
    expect((await browser.get("/session")).status).toBe(401);
  });

  it("is enough for some days where the person may put the second step off", async () => {
    const { browser, db, clock } = await openWithPerson();
    const graceUntil = new Date(clock.now.getTime() + 60_000);
    await db.write.update(user).set({ graceUntil });
    expect((await browser.get("/session")).value).toMatchObject({
      secondStep: "done",
      graceUntil: graceUntil.toISOString(),
    });
    clock.now = graceUntil;
    expect((await browser.get("/forms")).code).toBe("second-factor-required");
  });

  it("opens no set-up to who has a second step already", async () => {
    const { browser, db, signIn } = await openWithPerson();
    await setUpTotp(browser);
    // As after single sign-on that says nothing of a second step.
    await db.write.update(session).set({ factor: "none" });
    expect((await browser.get("/session")).value).toMatchObject({ secondStep: "confirm" });
    for (const [method, path] of [
      ["GET", "/account"],
      ["POST", "/account/totp"],
      ["POST", "/account/passkeys/options"],
      ["DELETE", "/account/totp"],
      ["GET", "/forms"],
    ] as const) {
      expect((await browser.send(method, path, method === "GET" ? undefined : {})).code).toBe(
        "second-factor-required",
      );
    }
    const change = { currentPassword: "promenad vid havet", newPassword: "en annan promenad" };
    expect((await browser.post("/auth/change-password", change)).code).toBe(
      "second-factor-required",
    );
    expect((await signIn()).value).toEqual({ next: "code" });
  });
});

describe("a code", () => {
  it("follows the password, and each opens one session only", async () => {
    const { app, browser, signIn } = await openWithPerson();
    const { codeOf } = await setUpTotp(browser);
    const other = openBrowser({ app });
    expect((await signIn(other)).value).toEqual({ next: "code" });
    expect((await other.get("/session")).status).toBe(401);
    expect((await other.post("/auth/sign-in/code", { code: "000000" })).code).toBe("code-wrong");
    expect((await other.post("/auth/sign-in/code", { code: await codeOf(0) })).code).toBe(
      "code-wrong",
    );
    // A code used before costs nothing: the next one still opens.
    const next = await codeOf(1);
    expect((await other.post("/auth/sign-in/code", { code: ` ${next} ` })).status).toBe(200);
    expect((await other.get("/session")).value).toMatchObject({ secondStep: "done" });
    const third = openBrowser({ app });
    await signIn(third);
    expect((await third.post("/auth/sign-in/code", { code: next })).code).toBe("code-wrong");
    expect((await third.get("/session")).status).toBe(401);
  });

  it("can be guessed a few times only, with a session or without", async () => {
    const { browser, signIn } = await openWithPerson();
    await setUpTotp(browser);
    await signIn();
    const guesses = Array.from({ length: 6 }, () =>
      browser.post("/auth/sign-in/code", { code: "000000" }),
    );
    const codes = (await Promise.all(guesses)).map(({ code }) => code);
    expect(codes).toContain("sign-in-expired");
  });

  it("gives way to a recovery code, once", async () => {
    const { browser, signIn } = await openWithPerson();
    const { recoveryCodes } = await setUpTotp(browser);
    const typed = (recoveryCodes[0] ?? "").toUpperCase().replace("-", " ");
    await signIn();
    expect((await browser.post("/auth/sign-in/recovery-code", { code: typed })).status).toBe(200);
    expect((await browser.get("/account")).value).toMatchObject({ recoveryCodesLeft: 9 });
    await signIn();
    expect((await browser.post("/auth/sign-in/recovery-code", { code: typed })).code).toBe(
      "code-wrong",
    );
  });
});

it("writes signing in, trying to and changing it down, without what was typed", async () => {
  const { browser, db, email } = await openWithPerson();
  await setUpTotp(browser);
  await browser.post("/auth/sign-out");
  await browser.post("/auth/sign-in/email", { email, password: "fel lösenord" });
  await browser.post("/auth/sign-in/email", { email: "x@example.fi", password: "fel lösenord" });
  const [person] = await db.read.select().from(user).where(eq(user.email, email));
  const rows = await db.read.values<[string, string]>(
    "SELECT action, object_id FROM audit_log WHERE actor_kind <> 'command' ORDER BY seq",
  );
  const id = person?.id ?? "";
  expect(rows).toEqual([
    ["sign-in.succeeded", id],
    ["password.changed", id],
    ["factor.added", id],
    ["sign-in.ended", id],
    ["sign-in.failed", id],
    ["sign-in.failed", "unknown"],
  ]);
  const all = JSON.stringify(await db.read.values("SELECT * FROM audit_log"));
  expect(all).not.toMatch(/example\.fi|lösenord|promenad/);
});
