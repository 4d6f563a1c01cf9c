import { expect, it } from "vitest";
import { createApp } from "../app.ts";
import { createDeps } from "../create-deps.ts";
import { createKeyRing, type KeyRing } from "../keys.ts";
import { TEST_SECRET } from "../test-collector.ts";
import { resealFactors } from "./reseal-factors.ts";
import { openBrowser, openWithPerson, PASSWORD, setUpTotp } from "./test-person.ts";

const NEW_SECRET = "another secret that is long enough too";

it("keeps nobody out when the secret is changed", async () => {
  const { browser, deps, email } = await openWithPerson();
  const { recoveryCodes } = await setUpTotp(browser);
  const { db, config, now, log } = deps;
  const open = (keys: KeyRing) => createDeps({ db, config, now, log, keys });
  const enter = async (keys: KeyRing, code = "") => {
    const again = openBrowser({ app: createApp(open(keys)) });
    await again.post("/auth/sign-in/email", { email, password: PASSWORD });
    return (await again.post("/auth/sign-in/recovery-code", { code })).status;
  };
  expect(await enter(createKeyRing(NEW_SECRET, TEST_SECRET), recoveryCodes[0])).toBe(200);
  expect(await resealFactors(open(createKeyRing(NEW_SECRET)))).toEqual({ done: 0, lost: 1 });
  const rotating = open(createKeyRing(NEW_SECRET, TEST_SECRET));
  expect(await resealFactors(rotating)).toEqual({ done: 1, lost: 0 });
  expect(await resealFactors(rotating)).toEqual({ done: 0, lost: 0 });
  expect(await enter(createKeyRing(NEW_SECRET), recoveryCodes[1])).toBe(200);
});
