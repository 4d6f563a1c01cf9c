import * as v from "valibot";
import { expect, it } from "vitest";
import { FormContent } from "@respons/wire";
import { TypedForm } from "./typed-form.ts";

const text = { sv: "Fråga" };
const showIf = { question: "score", to: 6 };
const content = v.parse(FormContent, {
  languages: ["sv"],
  title: text,
  questions: [
    { id: "score", type: "nps", required: true, text },
    { id: "why", type: "comment", required: false, text, showIf },
    { id: "reach", type: "contact", required: false, text, showIf },
  ],
});

/** Everything filled in, as on a page without a script. */
const respond = (score: string) =>
  new TypedForm(
    new URLSearchParams({
      "answers.score": score,
      "answers.why": "Lång kö.",
      "contact.email": "anna@exempel.fi",
    }),
  ).toResponse(content, 1);

it("sends the answers whose condition is met", () => {
  expect(respond("3")).toMatchObject({
    answers: { score: 3, why: "Lång kö." },
    contact: { email: "anna@exempel.fi" },
  });
});

it("leaves out what its condition hides", () => {
  const response = respond("9");
  expect(response["answers"]).toEqual({ score: 9 });
  expect(response).not.toHaveProperty("contact");
});
