import * as v from "valibot";
import { describe, expect, it } from "vitest";
import definition from "./fixtures/form-definition.json" with { type: "json" };
import responses from "./fixtures/responses.json" with { type: "json" };
import { FormContent, FormDefinition } from "./form-definition.ts";
import { limits } from "./limits.ts";
import { Display, Response } from "./response.ts";

const [full] = responses;

/** The full response with `change` put in as JSON text, as it would arrive. */
function arrive(change: string): unknown {
  return JSON.parse(`${JSON.stringify(full).slice(0, -1)},${change}}`);
}
const isResponse = (value: unknown) => v.is(Response, value);
const withAnswer = (value: unknown) => ({ ...full, answers: { ...full?.answers, comment: value } });
const withContact = (contact: unknown) => ({ ...full, contact });

describe("Response", () => {
  it.each([
    null,
    [],
    "text",
    0,
    {},
    [full],
    { ...full, answers: "x" },
    { ...full, answers: null },
    { ...full, contact: null },
    { ...full, language: ["sv"] },
    { ...full, formVersion: "3" },
    { ...full, formVersion: 0 },
    { ...full, formVersion: 1.5 },
    { ...full, formVersion: Number.NaN },
    { ...full, channel: "staff" },
    { ...full, channel: "import" },
    { ...full, unit: "" },
    { ...full, point: "Two Words" },
    { ...full, page: "javascript:alert(1)" },
    { ...full, page: "https://service.example/?token=1" },
    { ...full, page: "https://service.example/#me" },
    { ...full, page: "https://service.example/\n" },
    { ...full, page: "https://service.example/\u0000" },
    { ...full, page: "https://service.example/\ud800" },
  ])("refuses %j", (value) => {
    expect(isResponse(value)).toBe(false);
  });

  it.each([
    null,
    true,
    {},
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    [1],
    [null],
    [["friendly"]],
    ["Not A Slug"],
    ["__proto__"],
  ])("refuses an answer that is %j", (value) => {
    expect(isResponse(withAnswer(value))).toBe(false);
  });

  it.each(["a b", "A", "a..other", "a.b", ".other", "", "å"])("refuses the question %j", (key) => {
    expect(isResponse({ ...full, answers: { [key]: 1 } })).toBe(false);
  });

  it("takes nothing over from __proto__, anywhere", () => {
    for (const change of [
      '"__proto__":{"polluted":1}',
      '"answers":{"__proto__":{"overall":5},"overall":4}',
      '"context":{"__proto__":{"a":"b"}}',
      '"contact":{"__proto__":{"email":"a@example.fi"}}',
    ]) {
      const parsed = v.parse(Response, arrive(change));
      expect(Object.getPrototypeOf(parsed.answers)).toBe(Object.prototype);
      expect(Object.hasOwn(parsed, "__proto__")).toBe(false);
      expect(Object.hasOwn(parsed.answers, "__proto__")).toBe(false);
      expect(parsed.contact?.email).not.toBe("a@example.fi");
      expect("polluted" in parsed).toBe(false);
    }
    expect("polluted" in {}).toBe(false);
  });

  it("sees an array in the place of an object as one without names of questions", () => {
    expect(v.parse(Response, { ...full, answers: [] }).answers).toEqual({});
    expect(v.parse(Response, { ...full, answers: [5] }).answers).toEqual({ 0: 5 });
  });

  it("leaves out what it does not know", () => {
    expect(v.parse(Response, { ...full, ip: "192.0.2.1", responseId: "1" })).toEqual(full);
  });

  it.each([
    "0193a0c4-7b1e-4c3a-9d55-6a1f0f6b2f10",
    "0193a0c4-7b1e-7c3a-cd55-6a1f0f6b2f10",
    "0193a0c47b1e7c3a9d556a1f0f6b2f10",
    "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10\n",
    "",
    1,
  ])("refuses the id %j", (id) => {
    expect(isResponse({ ...full, id })).toBe(false);
  });

  it("takes an id in capitals as the same id", () => {
    expect(v.parse(Response, { ...full, id: full?.id.toUpperCase() }).id).toBe(full?.id);
  });

  it("makes lone surrogates and control characters harmless", () => {
    const parsed = v.parse(Response, arrive('"answers":{"comment":"\\ud83d\\u0000a\\r\\nb "}'));
    expect(parsed.answers).toEqual({ comment: "\ufffda\nb" });
  });

  it("refuses huge strings everywhere", () => {
    const huge = "x".repeat(60_000);
    for (const change of [
      { language: huge },
      { unit: huge },
      { point: huge },
      { page: `https://a/${huge}` },
      { answers: { comment: huge } },
      { answers: { [huge]: huge } },
      { answers: { reasons: [huge] } },
      { context: { [huge]: "a" } },
      { context: { a: huge } },
      { contact: { name: huge } },
      { contact: { email: `${huge}@example.fi` } },
      { contact: { phone: "1".repeat(60_000) } },
    ]) {
      expect(isResponse({ ...full, ...change }), Object.keys(change)[0]).toBe(false);
    }
  });

  it.each([
    [-1, true],
    [0, true],
    [1, false],
  ])("judges values at their limit %i", (over, taken) => {
    const text = (limit: number) => "x".repeat(limit + over);
    const entries = Array.from({ length: limits.contextEntries + over }, (_, i) => [`k${i}`, "v"]);
    const options = Array.from({ length: limits.options + over }, (_, i) => `option-${i}`);
    for (const [what, value] of Object.entries({
      comment: withAnswer(text(limits.commentGraphemes)),
      bytes: withAnswer("🇫🇮".repeat(2_490) + text(80)),
      options: withAnswer(options),
      name: withContact({ name: text(limits.contactName) }),
      phone: withContact({ phone: "1".repeat(limits.contactPhone + over) }),
      email: withContact({ email: `a@${text(limits.contactEmail - 5)}.fi` }),
      unit: { ...full, unit: text(limits.slug) },
      point: { ...full, point: text(limits.point) },
      page: { ...full, page: `https://${text(limits.pageUrl - 8)}` },
      contextKey: { ...full, context: { [text(limits.contextKey)]: "v" } },
      contextValue: { ...full, context: { k: text(limits.contextValue) } },
      contextEntries: { ...full, context: Object.fromEntries(entries) },
    })) {
      expect(isResponse(value), what).toBe(taken);
    }
  });

  it.each(["a", "a@", "@b.fi", "a b@c.fi", "a@b.fi, c@d.fi", "a@b.fi\nBcc: c@d.fi", ""])(
    "refuses the e-mail address %j",
    (email) => {
      expect(isResponse(withContact({ email }))).toBe(false);
    },
  );

  it.each(["040 123 4567", "+358 (0)40 123-4567", "09/1234567"])("takes the phone %s", (phone) => {
    expect(isResponse(withContact({ phone }))).toBe(true);
  });

  it.each(["---", "( )", "call me", "12", "+", "040<b>"])("refuses the phone %j", (phone) => {
    expect(isResponse(withContact({ phone }))).toBe(false);
  });
});

describe("Display", () => {
  it("has no room for anything else", () => {
    const display = { formVersion: 3, language: "sv", channel: "embed", step: "shown" };
    expect(v.parse(Display, { ...display, id: "me", context: { a: "b" } })).toEqual(display);
    expect(v.is(Display, { ...display, step: "sent" })).toBe(false);
    expect(v.is(Display, { ...display, channel: "import" })).toBe(false);
  });
});

function form(...questions: unknown[]) {
  return { languages: ["sv"], title: { sv: "Titel" }, questions };
}

describe("FormContent", () => {
  const question = { id: "a", type: "rating", required: false, text: { sv: "?" } };
  const choice = (ids: string[], more = {}) => ({
    ...question,
    type: "choice",
    options: ids.map((id) => ({ id, text: { sv: id } })),
    ...more,
  });

  it.each([
    ["no questions", form()],
    ["two questions of one id", form(question, question)],
    ["an unknown type", form({ ...question, type: "stars" })],
    ["a choice without options", form(choice([]))],
    ["two options of one id", form(choice(["b", "b"]))],
    ["an own option for the free other", form(choice(["other"], { allowOther: true }))],
    ["a comment longer than the limit", form({ ...question, type: "comment", maxLength: 5_001 })],
    ["an id that objects have of their own", form({ ...question, id: "constructor" })],
    ["an id that is no slug", form({ ...question, id: "A b" })],
    [
      "too many questions",
      form(...Array.from({ length: 51 }, (_, i) => ({ ...question, id: `q${i}` }))),
    ],
  ])("refuses %s", (_, content) => {
    expect(v.is(FormContent, content)).toBe(false);
  });

  it("takes an option with the id other where there is no free other", () => {
    expect(v.is(FormContent, form(choice(["b", "other"])))).toBe(true);
  });

  it("is what a definition holds beside its slug and version", () => {
    const { slug, version, ...content } = v.parse(FormDefinition, definition);
    expect(v.parse(FormContent, content)).toEqual(content);
    expect([slug, version]).toEqual(["every-question-type", 3]);
  });
});
