import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Account } from "@respons/wire";
import { openBrowser, openWithPerson, PASSWORD, setUpTotp } from "./test-person.ts";
import { session, user } from "./table.ts";

const MINUTE_MS = 60_000;

async function open() {
  const person = await openWithPerson();
  // What sessions do is the same with every second step: put it off.
  await person.db.write.update(user).set({ graceUntil: new Date("2100-01-01") });
  const wait = (minutes: number) => {
    person.clock.now = new Date(person.clock.now.getTime() + minutes * MINUTE_MS);
  };
  const isIn = async (browser = person.browser) => (await browser.get("/forms")).status === 200;
  const listSessions = async () =>
    ((await person.browser.get("/account")).value as Account).sessions;
  return { ...person, wait, isIn, listSessions };
}

describe("a session", () => {
  it("ends after an hour without use", async () => {
    const { wait, isIn } = await open();
    wait(59);
    expect(await isIn()).toBe(true);
    wait(59);
    expect(await isIn()).toBe(true);
    wait(60);
    expect(await isIn()).toBe(false);
  });

  it("ends after twelve hours however much it is used", async () => {
    const { wait, isIn } = await open();
    for (let half = 0; half < 23; half += 1) {
      wait(30);
      expect(await isIn()).toBe(true);
    }
    wait(30);
    expect(await isIn()).toBe(false);
  });

  it("ends at once for who is disabled, and does not begin again", async () => {
    const { db, clock, isIn, signIn } = await open();
    expect(await isIn()).toBe(true);
    await db.write.update(user).set({ disabledAt: clock.now });
    expect(await isIn()).toBe(false);
    const answer = await signIn();
    expect([answer.status, answer.code]).toEqual([401, "credentials-wrong"]);
  });

  it("is dead after signing out, whoever kept its cookie", async () => {
    const { browser, isIn } = await open();
    const cookie = browser.cookie();
    await browser.post("/auth/sign-out");
    browser.useCookie(cookie);
    expect(await isIn()).toBe(false);
  });

  it("has a token that nobody knew before", async () => {
    const { app, signIn } = await open();
    const browser = openBrowser({ app });
    browser.useCookie("respons.session_token=chosen-by-somebody.else");
    await signIn(browser);
    expect(browser.cookie()).toMatch(/session_token=[\w%.-]{40,}/);
    expect(browser.cookie()).not.toContain("chosen-by-somebody");
  });

  it("is written as used at most once a minute", async () => {
    const { db, isIn, clock } = await open();
    const seen = async () => (await db.read.select().from(session))[0]?.lastSeenAt?.getTime();
    const start = clock.now.getTime();
    clock.now = new Date(start + MINUTE_MS - 1);
    await isIn();
    expect(await seen()).toBe(start);
    clock.now = new Date(start + MINUTE_MS);
    await isIn();
    expect(await seen()).toBe(start + MINUTE_MS);
  });
});

describe("one's sessions", () => {
  it("are listed by browser and system, and ended one by one or all others at once", async () => {
    const { app, browser, isIn, listSessions, signIn } = await open();
    const others = [openBrowser({ app }), openBrowser({ app }), openBrowser({ app })] as const;
    for (const other of others) await signIn(other);
    const listed = await listSessions();
    expect(listed).toHaveLength(4);
    expect(listed.map(({ device }) => device)).toEqual(Array(4).fill("Firefox, Windows"));
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const one = ((await others[0].get("/account")).value as Account).sessions.find(
      ({ current }) => current,
    );
    expect((await browser.send("DELETE", `/account/sessions/${one?.id}`, {})).status).toBe(204);
    expect([await isIn(others[0]), await isIn(others[1]), await isIn()]).toEqual([
      false,
      true,
      true,
    ]);
    await browser.post("/account/sessions/end-others");
    expect([await isIn(others[1]), await isIn(others[2]), await isIn()]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("end when the password changes, but for the one that changes it", async () => {
    const { app, browser, isIn, signIn } = await open();
    const other = openBrowser({ app });
    await signIn(other);
    const before = browser.cookie();
    const newPassword = "en helt annan promenad";
    const change = { currentPassword: PASSWORD, newPassword };
    expect((await browser.post("/auth/change-password", change)).status).toBe(200);
    expect([await isIn(other), await isIn()]).toEqual([false, true]);
    browser.useCookie(before);
    expect(await isIn()).toBe(false);
  });

  it("are nobody else's to end", async () => {
    const { app, browser, deps, db } = await open();
    const { createUser } = await import("./users.ts");
    const email = "bo@example.fi";
    const password = await createUser(deps, deps.auth, { email, name: "Bo" });
    const other = openBrowser({ app });
    await other.post("/auth/sign-in/email", { email, password });
    const [person] = await db.read.select().from(user).where(eq(user.email, email));
    const [theirs] = await db.read
      .select()
      .from(session)
      .where(eq(session.userId, person?.id ?? ""));
    const answer = await browser.send("DELETE", `/account/sessions/${theirs?.id}`, {});
    expect([answer.status, answer.code]).toEqual([404, "not-found"]);
    expect((await other.get("/session")).status).toBe(200);
  });
});

describe("a sensitive change", () => {
  it("asks again after ten minutes, and takes the password or a code", async () => {
    const { browser, wait } = await open();
    const { codeOf } = await setUpTotp(browser);
    const make = () => browser.post("/account/recovery-codes");
    expect((await make()).status).toBe(200);
    wait(10);
    expect((await make()).code).toBe("verification-required");
    expect((await browser.post("/account/verify", { password: "fel" })).code).toBe(
      "credentials-wrong",
    );
    expect((await make()).code).toBe("verification-required");
    expect((await browser.post("/account/verify", { password: PASSWORD })).status).toBe(204);
    expect((await make()).status).toBe(200);
    wait(10);
    expect((await browser.post("/account/verify", { code: await codeOf(0) })).code).toBe(
      "code-wrong",
    );
    expect((await browser.post("/account/verify", { code: await codeOf(1) })).status).toBe(204);
    expect((await make()).status).toBe(200);
  });

  it("never takes the only second step away", async () => {
    const { browser } = await open();
    await setUpTotp(browser);
    expect((await browser.send("DELETE", "/account/totp", {})).code).toBe("last-factor");
    expect((await browser.get("/account")).value).toMatchObject({ totp: true });
  });
});

describe("guessing", () => {
  it("costs the same work for a stranger as for a person, and is told the same", async () => {
    const { app, deps, email } = await open();
    const { password } = await (await deps.auth()).$context;
    const { hash, verify } = password;
    let derivations = 0;
    password.hash = (words) => {
      derivations += 1;
      return hash(words);
    };
    password.verify = (given) => {
      derivations += 1;
      return verify(given);
    };
    const costs = new Set<number>();
    const answers = new Set<string>();
    for (let i = 0; i < 4; i += 1) {
      for (const name of [email, `nobody-${i}@example.fi`]) {
        derivations = 0;
        const given = { email: name, password: `fel lösenord ${i}` };
        const answer = await openBrowser({ app }).post("/auth/sign-in/email", given);
        costs.add(derivations);
        answers.add(JSON.stringify([answer.status, answer.value]));
      }
    }
    expect([...costs]).toEqual([1]);
    expect(answers.size).toBe(1);
  });

  it("has to wait after five tries, the right password too, and is told how long", async () => {
    const { app, email, signIn } = await open();
    const guess = () => {
      const given = { email, password: "fel lösenord" };
      return openBrowser({ app }).post("/auth/sign-in/email", given);
    };
    const guesses = Promise.all(Array.from({ length: 5 }, guess));
    const answer = await signIn(openBrowser({ app }));
    expect((await guesses).map(({ status }) => status)).toEqual(Array(5).fill(401));
    expect([answer.status, answer.code]).toEqual([429, "too-many-requests"]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
