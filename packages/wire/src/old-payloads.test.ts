import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkAnswers } from "./check-answers.ts";
import acknowledgements from "./fixtures/acknowledgements.json" with { type: "json" };
import displays from "./fixtures/displays.json" with { type: "json" };
import definition from "./fixtures/form-definition.json" with { type: "json" };
import problemDetails from "./fixtures/problems.json" with { type: "json" };
import responses from "./fixtures/responses.json" with { type: "json" };
import { FormDefinition } from "./form-definition.ts";
import { ProblemDetails, problems } from "./problem.ts";
import { Acknowledgement, Display, Response } from "./response.ts";

/** Payloads that were once on the wire are parsed for ever: add files, never edit these. */
describe("payloads of version 0.1", () => {
  it("hold every question type", () => {
    const parsed = v.parse(FormDefinition, definition);
    expect(parsed).toEqual(definition);
    expect(new Set(parsed.questions.map(({ type }) => type))).toEqual(
      new Set(["rating", "nps", "statement", "choice", "comment", "contact"]),
    );
  });

  it.each(responses)("still parse and fit the form: response $id", (response) => {
    const parsed = v.parse(Response, response);
    expect(parsed).toEqual(response);
    expect(checkAnswers(v.parse(FormDefinition, definition), parsed)).toEqual([]);
  });

  it.each(displays)("still parse: display $step", (display) => {
    expect(v.parse(Display, display)).toEqual(display);
  });

  it.each(acknowledgements)("still parse: acknowledgement $receipt", (acknowledgement) => {
    expect(v.parse(Acknowledgement, acknowledgement)).toEqual(acknowledgement);
  });

  it.each(problemDetails)("still parse: problem $code", (problem) => {
    expect(v.parse(ProblemDetails, problem)).toEqual(problem);
  });
});

it("keeps every code of a problem with its status", () => {
  expect(Object.entries(problems).map(([code, { status }]) => `${status} ${code}`)).toEqual(
    expect.arrayContaining([
      "400 not-json",
      "403 origin-not-allowed",
      "404 form-unknown",
      "405 method-not-allowed",
      "409 id-used",
      "410 form-closed",
      "410 response-erased",
      "413 body-too-large",
      "415 content-type-unsupported",
      "422 response-invalid",
      "422 version-unknown",
      "429 too-many-requests",
      "503 busy",
    ]),
  );
});
