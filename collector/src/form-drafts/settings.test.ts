import { expect, it } from "vitest";
import type { FormDefinition, FormSummary } from "@respons/wire";
import { validResponse } from "../test-collector.ts";
import { readDraft } from "./read-draft.ts";
import { findForm } from "./store.ts";
import { openFormMaker, signInMaker } from "./test-form-makers.ts";

type FormMaker = Awaited<ReturnType<typeof openFormMaker>>;

const readClosed = async ({ app }: FormMaker) =>
  ((await (await app.request("/v1/forms/visit")).json()) as FormDefinition).closed;

const set = async ({ anna }: FormMaker, change: object) => {
  const { revision } = await anna.draft("GET", "/forms/visit/draft");
  return anna.draft("PATCH", "/forms/visit/settings", { revision, ...change });
};

it("takes responses until the end of the last day, and says after it that it is over", async () => {
  const world = await openFormMaker();
  const { clock, deps, post } = world;
  await set(world, { expiresOn: "2026-11-22" });
  clock.now = new Date("2026-11-22T21:59:00Z");
  deps.forms.refresh();
  expect(await readClosed(world)).toBeUndefined();
  expect((await post(validResponse())).status).toBe(201);

  // Midnight in Helsinki.
  clock.now = new Date("2026-11-22T22:00:00Z");
  deps.forms.refresh();
  expect((await readClosed(world))?.message).toMatchObject({
    sv: "Formuläret tar inte längre emot respons.",
    fi: "Lomakkeella ei enää oteta vastaan palautetta.",
    en: "This form no longer takes feedback.",
  });
  expect((await post(validResponse())).status).toBe(410);
});

it("closes with a message in every required language, and opens again, at once", async () => {
  const world = await openFormMaker();
  const { anna } = world;
  expect(
    await anna.refusal("PUT", "/forms/visit/closing", {
      message: { sv: "Stängt.", en: "Closed." },
    }),
  ).toEqual({
    status: 422,
    code: "input-invalid",
    errors: [{ path: "message.fi", message: "is required" }],
  });
  expect(await readClosed(world)).toBeUndefined();
  const message = { sv: "Stängt.", fi: "Suljettu.", en: " " };
  await anna.draft("PUT", "/forms/visit/closing", { message });
  expect(await readClosed(world)).toEqual({ message: { sv: "Stängt.", fi: "Suljettu." } });
  await anna.draft("PUT", "/forms/visit/closing", { message: null });
  expect(await readClosed(world)).toBeUndefined();
});

it("writes origins as browsers do, and refuses a wildcard with the reason", async () => {
  const world = await openFormMaker();
  const { settings } = await set(world, {
    allowedOrigins: ["https://Service.example/", "https://service.example:443"],
  });
  expect(settings.allowedOrigins).toEqual(["https://service.example"]);
  const { revision } = await world.anna.draft("GET", "/forms/visit/draft");
  expect(
    await world.anna.refusal("PATCH", "/forms/visit/settings", {
      revision,
      allowedOrigins: ["https://service.example", "https://*.example"],
    }),
  ).toMatchObject({
    status: 422,
    errors: [
      {
        path: "allowedOrigins.1",
        message: "must name each site: a wildcard would allow sites that are not yours",
      },
    ],
  });
});

it("tells the installer which site was refused, and lets its makers allow it", async () => {
  const world = await openFormMaker();
  const { anna, post } = world;
  await set(world, { allowedOrigins: ["https://service.example"] });
  const from = { Origin: "https://other.example" };
  const refused = await post(validResponse(), from);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({
    code: "origin-not-allowed",
    detail:
      "https://other.example is not among the sites of this form. Add it in the staff " +
      'application, in the settings of the form "visit".',
  });
  const list = async () => (await anna.send("GET", "/forms/visit/refused-origins")).json();
  expect(await list()).toEqual({
    origins: [{ origin: "https://other.example", day: "2026-11-22", count: 1 }],
  });
  await anna.draft("POST", "/forms/visit/allowed-origins", { origin: "https://other.example" });
  expect((await post(validResponse(), from)).status).toBe(201);
  expect(await list()).toEqual({ origins: [] });
});

it("takes no more sites one by one than all at once", async () => {
  const world = await openFormMaker();
  const allowedOrigins = Array.from({ length: 50 }, (_, i) => `https://site-${i}.example`);
  await set(world, { allowedOrigins });
  const allow = (origin: string) =>
    world.anna.send("POST", "/forms/visit/allowed-origins", { origin });
  expect((await allow("https://site-7.example")).status).toBe(200);
  expect(await (await allow("https://other.example")).json()).toMatchObject({
    code: "input-invalid",
    errors: [{ path: "origin", message: expect.stringContaining("at most 50") }],
  });
});

it("refuses a look that is hard to read where clients would see it", async () => {
  const world = await openFormMaker();
  const { revision } = await world.anna.draft("GET", "/forms/visit/draft");
  const look = { preset: "respons", accent: "#ffcc00" };
  expect(
    await world.anna.refusal("PATCH", "/forms/visit/settings", { revision, look }),
  ).toMatchObject({ status: 422, errors: [{ path: "look.accent" }] });
});

it("is owned by somebody whose role reaches it, and by nobody once they may not sign in", async () => {
  const world = await openFormMaker();
  const { anna, db } = world;
  await signInMaker(world, [{ role: "form-maker", unit: "clinic" }]);
  const { people } = (await (await anna.send("GET", "/forms/visit/owners")).json()) as {
    people: { id: string; name: string }[];
  };
  expect(people.map(({ name }) => name)).toEqual(["Anna"]);
  const owned = await set(world, { owner: people[0]?.id });
  expect(owned.settings.owner).toBe(people[0]?.id);
  expect(
    await anna.refusal("PATCH", "/forms/visit/settings", {
      revision: owned.revision,
      owner: "nobody",
    }),
  ).toMatchObject({ status: 422, errors: [{ path: "owner" }] });
  await db.writeAll([{ sql: "UPDATE user SET disabled_at = 1", args: [] }]);
  const row = await findForm(db.read, "visit");
  expect(row && (await readDraft(world.deps, row)).settings.owner).toBeNull();
});

it("lists forms on their way to those who may edit them, and to nobody else", async () => {
  const world = await openFormMaker();
  await world.anna.draft("POST", "/forms", {
    slug: "new",
    unit: "clinic",
    languages: ["sv"],
    title: { sv: "Ny" },
  });
  const reader = await signInMaker(world, [{ role: "reader", unit: "coast" }]);
  const list = async (who: typeof reader) =>
    ((await (await who.send("GET", "/forms")).json()) as { forms: FormSummary[] }).forms.map(
      ({ slug, state, draft, version, owner }) => [slug, state, draft, version, owner],
    );
  expect(await list(world.anna)).toEqual([
    ["visit", "published", null, 1, null],
    ["new", "draft", "draft", 0, "Anna"],
  ]);
  expect(await list(reader)).toEqual([["visit", "published", null, 1, null]]);
});

it("writes down each act, and one person's writing once in ten minutes", async () => {
  const world = await openFormMaker();
  const { anna, clock, db } = world;
  const { content } = await anna.draft("GET", "/forms/visit/draft");
  for (const minute of [0, 1, 9, 11]) {
    clock.now = new Date(Date.UTC(2026, 10, 22, 10, minute));
    const { revision } = await anna.draft("GET", "/forms/visit/draft");
    await anna.draft("PUT", "/forms/visit/draft", { revision, content });
  }
  await set(world, { expiresOn: "2027-01-01" });
  await anna.draft("DELETE", "/forms/visit/draft");
  const rows = await db.read.values(
    "SELECT action, details FROM audit_log WHERE object_kind = 'form' ORDER BY seq",
  );
  expect(rows).toEqual([
    ["form.draft-changed", "{}"],
    ["form.draft-changed", "{}"],
    ["form.settings-changed", '{"expiresOn":"2027-01-01"}'],
    ["form.draft-discarded", "{}"],
  ]);
});

it("keeps no contact longer than texts, and no text longer than answers", async () => {
  const world = await openFormMaker();
  const { settings } = await set(world, { keepContactsMonths: 12, keepScoresMonths: 24 });
  expect(settings).toMatchObject({ keepContactsMonths: 12, keepScoresMonths: 24 });
  const { revision } = await world.anna.draft("GET", "/forms/visit/draft");
  const change = { revision, keepContactsMonths: 25 };
  expect(await world.anna.refusal("PATCH", "/forms/visit/settings", change)).toMatchObject({
    code: "input-invalid",
    errors: [{ path: "keepContactsMonths" }],
  });
});
