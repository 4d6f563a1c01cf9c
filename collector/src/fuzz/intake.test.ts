import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  FormDefinition,
  Response,
  Display,
  SentProof,
  visibleText,
  type Question,
} from "@respons/wire";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import definition from "../../../packages/wire/src/fixtures/form-definition.json" with { type: "json" };
import { formVersions, forms } from "../forms/table.ts";
import { maskOnArrival } from "../responses/mask-answers.ts";
import { openTestCollector, validResponse } from "../test-collector.ts";
import { arbitraryOf, type JsonSchema } from "./arbitrary-of.ts";
import { fuzzOptions } from "./fuzz-options.ts";
import { hostileText, hostileValue, MARKER, spoiling } from "./hostile-values.ts";
import { judgeAnswer } from "./judge-answer.ts";

const { slug, version, ...content } = v.parse(FormDefinition, definition);

/** A collector that also has a form with every type of question. */
async function open() {
  const collector = await openTestCollector();
  const { db, clock, deps } = collector;
  await db.write
    .insert(forms)
    .values({ id: 2, slug, unitId: 1, publishedVersion: version, allowedOrigins: [] });
  await db.write
    .insert(formVersions)
    .values({ formId: 2, version, content, publishedAt: clock.now });
  deps.forms.refresh();
  return collector;
}

const schemaOf = (schema: v.GenericSchema) =>
  toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" }) as JsonSchema;

/** An answer of the kind that the question asks for. */
function answerTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case "rating":
      return fc.integer({ min: 1, max: 5 });
    case "nps":
      return fc.integer({ min: 0, max: 10 });
    case "statement":
      return fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant("not-applicable"));
    case "choice":
      return fc.subarray([...question.options.map(({ id }) => id), "other"], { minLength: 1 });
    default:
      return fc.oneof(hostileText, fc.string({ unit: "grapheme", minLength: 1 }));
  }
}

const asked = content.questions.filter(({ type }) => type !== "contact");
const answers = fc
  .tuple(
    fc.record(Object.fromEntries(asked.map((one) => [one.id, answerTo(one)])), {
      requiredKeys: asked.filter(({ required }) => required).map(({ id }) => id),
      noNullPrototype: true,
    }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(fc.constantFrom(...asked.map(({ id }) => id)), hostileValue),
      },
    ),
  )
  .map(([fitting, hostile]) => Object.assign({}, fitting, hostile));

const fitting = fc.record({
  id: fc.uuid({ version: 7 }),
  formVersion: fc.constant(version),
  language: fc.constantFrom(...content.languages),
  channel: fc.constant("embed"),
  answers,
});
const byName = fc.boolean().chain((isWild) => arbitraryOf(schemaOf(Response), isWild));
const bodies = {
  responses: fc.oneof(fitting, byName),
  displays: fc.boolean().chain((isWild) => arbitraryOf(schemaOf(Display), isWild)),
  proofs: fc.boolean().chain((isWild) => arbitraryOf(schemaOf(SentProof), isWild)),
};

const types = fc.oneof(
  { weight: 12, arbitrary: fc.constant("application/json") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("application/json; charset=utf-7", "text/plain", "", `x/${MARKER}`),
  },
);

it.each(["responses", "displays", "proofs"] as const)(
  "%s: whatever is sent is stored or refused with a code, and never repeated",
  async (path) => {
    const { app, lines } = await open();
    const statuses = new Set<number>();
    const property = fc.asyncProperty(bodies[path], spoiling, types, async (body, spoil, type) => {
      const before = lines.length;
      const sent = spoil(JSON.stringify(body));
      const answer = await app.request(`/v1/forms/${slug}/${path}`, {
        method: "POST",
        headers: { "Content-Type": type },
        body: typeof sent === "string" ? sent : new Uint8Array(sent),
      });
      statuses.add(answer.status);
      expect(await judgeAnswer(answer, lines.slice(before))).toEqual([]);
    });
    await fc.assert(property, fuzzOptions(60));
    // Nobody guesses a proof.
    const taken = { responses: [201], displays: [204], proofs: [] }[path];
    expect([...statuses]).toEqual(expect.arrayContaining([...taken, 400, 413, 422]));
  },
  // Bodies of megabytes, many of them: slow beside other work.
  120_000,
);

it("gives back what was written, character by character, in the answer and in the table", async () => {
  const { post, db } = await openTestCollector();
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), hostileText);
  const property = fc.asyncProperty(text, async (comment) => {
    const sent = validResponse({ answers: { rating: 4, comment } });
    const answer = await post(sent);
    if (answer.status === 422) return;
    const wanted = maskOnArrival(visibleText(comment), "sv");
    const first = (await answer.json()) as { comment: string | null };
    expect(first.comment ?? "").toBe(/\S/.test(first.comment ?? "") ? wanted : "");
    const rows = await db.read.values<[string]>(
      `SELECT text FROM answers JOIN responses ON seq = response
       WHERE client_id = '${sent.id}' AND question = 'comment'`,
    );
    expect(rows.flat()).toEqual(first.comment === null ? [] : [first.comment]);
    expect(await (await post(sent)).json()).toEqual(first);
  });
  await fc.assert(property, fuzzOptions(25));
});

it("takes hostile names of forms for unknown ones", async () => {
  const { app, lines } = await openTestCollector();
  const property = fc.asyncProperty(hostileText, async (name) => {
    const path = `/v1/forms/${encodeURIComponent(visibleText(name))}`;
    const read = await app.request(path);
    const sent = await app.request(`${path}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(validResponse()),
    });
    for (const answer of [read, sent]) {
      expect(answer.status).toBe(404);
      expect(await judgeAnswer(answer, lines)).toEqual([]);
    }
  });
  await fc.assert(property, fuzzOptions(25));
});
