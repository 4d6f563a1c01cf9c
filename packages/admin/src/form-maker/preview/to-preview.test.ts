import { expect, it } from "vitest";
import { moveQuestion, newQuestion } from "../model/draft-edits.ts";
import { content } from "../model/test-content.ts";
import { answerFromDraft } from "./answer-from-draft.ts";
import { toPreview } from "./to-preview.ts";

it("shows what there is: blanks for missing texts, no condition that can never be met", () => {
  const empty = { ...newQuestion(content, "comment"), help: { sv: " " } };
  const draft = moveQuestion({ ...content, questions: [...content.questions, empty] }, 0, 4);
  const { questions } = toPreview("visit", draft);
  expect(questions[0]).not.toHaveProperty("showIf");
  expect(questions[3]?.text).toEqual({ sv: "…" });
  expect(questions[3]).not.toHaveProperty("help");
});

it("answers the form's requests from the draft, and leaves all others alone", async () => {
  const definition = toPreview("visit", content);
  const ask = (path: string, init?: RequestInit) =>
    answerFromDraft(new URL(path, "https://collector.example"), init, definition);
  expect(await (await ask("/v1/forms/visit"))?.json()).toEqual(definition);
  expect((await ask("/v1/forms/visit/displays"))?.status).toBe(204);
  const sent = await ask("/v1/forms/visit/responses", { method: "POST", body: '{"id":"x"}' });
  expect(sent?.status).toBe(201);
  expect(await sent?.json()).toMatchObject({ id: "x", promisedBy: null });
  expect(await ask("/w/1/sv.js")).toBeUndefined();
});
