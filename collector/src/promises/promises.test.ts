import { expect, it } from "vitest";
import type { Acknowledgement } from "@respons/wire";
import { forms } from "../forms/table.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { unitClosures } from "../units/table.ts";

const contact = { email: "client@example.fi" };

/** A collector whose form promises an answer; it is Sunday, 22 November 2026. */
async function openPromising(settings: Partial<typeof forms.$inferInsert> = {}) {
  const collector = await openTestCollector();
  await collector.db.write.update(forms).set({ promiseWorkingDays: 5, ...settings });
  const promise = async (response = validResponse({ contact })) =>
    ((await (await collector.post(response)).json()) as Acknowledgement).promisedBy;
  return { ...collector, promise };
}

it("promises an answer to whoever can be answered", async () => {
  const { promise } = await openPromising();
  expect(await promise()).toBe("2026-11-27");
});

it.each([
  ["leaves no contact", undefined],
  ["leaves a name alone", { name: "Anna" }],
  ["wants no answer", { ...contact, wantsReply: false }],
])("promises nothing to a client who %s", async (_, given) => {
  const { promise } = await openPromising();
  expect(await promise(validResponse(given ? { contact: given } : {}))).toBeNull();
});

it("promises nothing where the form promises nothing", async () => {
  const { promise } = await openPromising({ promiseWorkingDays: null });
  expect(await promise()).toBeNull();
});

it("says the same day when the response is sent again after a change of the promise", async () => {
  const { promise, db } = await openPromising();
  const response = validResponse({ contact });
  const day = await promise(response);
  await db.write.update(forms).set({ promiseWorkingDays: 1 });
  expect(await promise(response)).toBe(day);
});

it("passes over the closures of the unit and of those above it, not of those below", async () => {
  const { promise, db } = await openPromising({ promiseWorkingDays: 1 });
  await db.write.insert(unitClosures).values([
    { unitId: 1, fromDay: "2026-11-23", toDay: "2026-11-24" },
    { unitId: 2, fromDay: "2026-11-25", toDay: "2026-11-25" },
  ]);
  expect(await promise(validResponse({ contact, unit: "clinic" }))).toBe("2026-11-26");
  expect(await promise(validResponse({ contact, unit: "coast" }))).toBe("2026-11-25");
});

it("gives feedback on accessibility the fourteen days of the law, whatever the form says", async () => {
  const { promise } = await openPromising({ category: "accessibility", promiseWorkingDays: 60 });
  expect(await promise()).toBe("2026-12-06");
});

it("shows the promise before, after and later: form, thanks, receipt", async () => {
  const { app, postPage } = await openPromising();
  const form = await (await app.request("/f/visit?lang=sv")).text();
  expect(form).toContain("Vi svarar inom 5 arbetsdagar om du lämnar kontaktuppgifter.");
  const fields = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const thanks = await postPage("/f/visit", {
    ...Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value])),
    "answers.rating": "4",
    "contact.email": contact.email,
    "contact.wantsReply": "yes",
  });
  const page = await thanks.text();
  expect(page).toContain("Du får svar senast 27 november 2026.");
  const receipt = /([0-9A-Z]{4}-){5}[0-9A-Z]{4}/.exec(page)?.[0] ?? "";
  const later = await (await postPage("/r?lang=fi", { receipt })).text();
  expect(later).toContain("27. marraskuuta 2026");
});
