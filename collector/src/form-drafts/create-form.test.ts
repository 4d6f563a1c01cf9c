import { expect, it } from "vitest";
import { openFormMaker } from "./test-form-makers.ts";

it("refuses a name that is taken, and changes nothing of the form that has it", async () => {
  const { anna, db } = await openFormMaker();
  const taken = { slug: "visit", unit: "coast", template: "statements", languages: ["sv"] };
  expect(await anna.refusal("POST", "/forms", taken)).toEqual({ status: 409, code: "taken" });
  expect(await db.read.values("SELECT * FROM form_drafts")).toEqual([]);
  expect(await db.read.values("SELECT * FROM indicators")).toEqual([]);
  expect(await db.read.values("SELECT * FROM audit_log WHERE object_kind = 'form'")).toEqual([]);
});

it("sets the target of the statements with them", async () => {
  const { anna, db } = await openFormMaker();
  await anna.draft("POST", "/forms", {
    slug: "service",
    unit: "clinic",
    template: "statements",
    languages: ["sv", "fi", "en"],
  });
  const rows = await db.read.values(
    `SELECT question, formula, unit_id, year, value
     FROM indicators JOIN indicator_targets ON indicator_id = id`,
  );
  expect(rows).toEqual([["*statements", "mean", 2, 2026, 4]]);
});

it("copies a form with its words, to be published on its own", async () => {
  const { anna } = await openFormMaker();
  const copy = await anna.draft("POST", "/forms", {
    slug: "visit-2",
    unit: "clinic",
    copyOf: "visit",
    languages: ["sv", "fi"],
    title: { sv: "Hur var besöket?" },
  });
  expect(copy.content).toMatchObject({
    languages: ["sv", "fi"],
    title: { sv: "Hur var besöket?", fi: "Miten meni?" },
  });
  expect(copy.content.questions).toHaveLength(4);
  expect(copy.settings.requiredLanguages).toEqual(["sv", "fi"]);
});

it("begins empty, and names what it lacks", async () => {
  const { anna } = await openFormMaker();
  const empty = { slug: "new", unit: "clinic", languages: ["sv"] };
  const { faults } = await anna.draft("POST", "/forms", empty);
  expect(faults).toEqual([
    { code: "text-missing", path: "title", language: "sv" },
    { code: "no-questions", path: "questions" },
    { code: "expiry-missing", path: "expiresOn" },
  ]);
  const unknown = { ...empty, slug: "newer", template: "unheard-of" };
  expect(await anna.refusal("POST", "/forms", unknown)).toMatchObject({ code: "input-invalid" });
});

it("asks which of the units below it the feedback is about, where there are any", async () => {
  const { anna } = await openFormMaker();
  const begin = async (slug: string, unit: string) => {
    const wanted = { slug, unit, template: "free-form", languages: ["sv", "fi"] };
    const { content, faults } = await anna.draft("POST", "/forms", wanted);
    return { ids: content.questions.map(({ id }) => id), content, faults };
  };
  const above = await begin("everywhere", "coast");
  expect(above.ids).toEqual(["category", "unit", "comment", "contact"]);
  expect(above.content.questions[1]?.options).toEqual([{ id: "clinic", text: { sv: "Kliniken" } }]);
  expect(above.faults).toContainEqual({
    code: "text-missing",
    path: "questions.1.options.0.text",
    language: "fi",
  });
  expect((await begin("here", "clinic")).ids).toEqual(["category", "comment", "contact"]);
});
