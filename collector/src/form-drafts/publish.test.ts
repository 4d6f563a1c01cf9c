import { expect, it } from "vitest";
import type { FormDefinition } from "@respons/wire";
import { openFormMaker, signInMaker } from "./test-form-makers.ts";

const newForm = { slug: "after-visit", unit: "clinic", template: "nps", languages: ["sv", "fi"] };
const form = "/forms/after-visit";

it("leads from a template to a form that clients see at once", async () => {
  const { app, anna } = await openFormMaker();
  const begun = await anna.draft("POST", "/forms", newForm);
  expect(begun).toMatchObject({ unit: "clinic", publishedVersion: null, state: "draft" });
  expect(begun.faults).toEqual([{ code: "expiry-missing", path: "expiresOn" }]);
  expect((await app.request("/v1/forms/after-visit")).status).toBe(404);

  const { revision } = await anna.draft("PATCH", `${form}/settings`, {
    revision: begun.revision,
    expiresOn: "2027-11-22",
  });
  const published = await anna.draft("POST", `${form}/publish`, { revision });
  expect(published).toMatchObject({ publishedVersion: 1, isChanged: false });
  const definition = (await (await app.request("/v1/forms/after-visit")).json()) as FormDefinition;
  expect([definition.version, definition.questions.length]).toEqual([1, 2]);
  expect(definition.languages).toEqual(["sv", "fi"]);
});

it("refuses a publish for a missing Finnish text, and says where", async () => {
  const { anna } = await openFormMaker();
  const begun = await anna.draft("POST", "/forms", newForm);
  const dated = await anna.draft("PATCH", `${form}/settings`, {
    revision: begun.revision,
    expiresOn: "2027-11-22",
  });
  const [first, ...others] = begun.content.questions;
  const { fi: _, ...text } = first?.text ?? {};
  const content = { ...begun.content, questions: [{ ...first, text }, ...others] };
  const { revision } = await anna.draft("PUT", `${form}/draft`, {
    revision: dated.revision,
    content,
  });
  expect(await anna.refusal("POST", `${form}/publish`, { revision })).toEqual({
    status: 422,
    code: "publish-refused",
    errors: [{ path: "questions.0.text", message: "text-missing (fi)" }],
  });
});

it("takes a change only on top of what it was made from", async () => {
  const { anna } = await openFormMaker();
  const { revision, content } = await anna.draft("POST", "/forms", newForm);
  await anna.draft("PUT", `${form}/draft`, { revision, content });
  const late = { status: 409, code: "changed-meanwhile" };
  expect(await anna.refusal("PUT", `${form}/draft`, { revision, content })).toEqual(late);
  expect(await anna.refusal("POST", `${form}/publish`, { revision })).toEqual(late);
  expect(
    await anna.refusal("PATCH", `${form}/settings`, { revision, reviewRequired: true }),
  ).toEqual(late);
});

it("knows the draft of a published form before anything is stored, and goes back to it", async () => {
  const { anna, db } = await openFormMaker();
  const draft = await anna.draft("GET", "/forms/visit/draft");
  expect(draft).toMatchObject({ publishedVersion: 1, isChanged: false, updatedBy: null });
  expect(await db.read.values("SELECT count(*) FROM form_drafts")).toEqual([[0]]);
  const title = { ...draft.content.title, sv: "Hur var det?" };
  const changed = await anna.draft("PUT", "/forms/visit/draft", {
    revision: draft.revision,
    content: { ...draft.content, title },
  });
  expect(changed).toMatchObject({ isChanged: true, updatedBy: "Anna" });
  const back = await anna.draft("DELETE", "/forms/visit/draft");
  expect(back.content).toEqual(draft.content);
  expect(back.revision).toBeGreaterThan(changed.revision);
});

it("is approved by somebody else than who sent it to review, and by no change after", async () => {
  const collector = await openFormMaker();
  const { anna } = collector;
  const bo = await signInMaker(collector);
  const begun = await anna.draft("POST", "/forms", newForm);
  let { revision } = await anna.draft("PATCH", `${form}/settings`, {
    revision: begun.revision,
    expiresOn: "2027-11-22",
    reviewRequired: true,
  });
  expect(await anna.refusal("POST", `${form}/publish`, { revision })).toMatchObject({
    errors: [{ path: "review", message: "review-missing" }],
  });
  const review = (action: string) => ({ revision, action });
  ({ revision } = await anna.draft("POST", `${form}/review`, review("submit")));
  expect(await anna.refusal("POST", `${form}/review`, review("approve"))).toEqual({
    status: 403,
    code: "own-review",
  });
  const returned = await bo.draft("POST", `${form}/review`, {
    ...review("return"),
    note: "Kortare, tack.",
  });
  expect(returned).toMatchObject({ state: "draft", reviewNote: "Kortare, tack." });
  ({ revision } = returned);
  ({ revision } = await anna.draft("POST", `${form}/review`, review("submit")));
  const approved = await bo.draft("POST", `${form}/review`, review("approve"));
  expect(approved).toMatchObject({ state: "approved", faults: [] });
  const changed = await anna.draft("PUT", `${form}/draft`, {
    revision: approved.revision,
    content: { ...begun.content, title: { sv: "Ny", fi: "Uusi" } },
  });
  expect(changed).toMatchObject({ state: "draft", submittedBy: null });
});
