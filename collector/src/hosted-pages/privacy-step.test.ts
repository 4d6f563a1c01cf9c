import * as v from "valibot";
import { expect, it } from "vitest";
import { FormContent } from "@respons/wire";
import { listTypedConcerns, settle } from "./privacy-step.ts";
import { TypedForm } from "./typed-form.ts";

const text = { sv: "Fråga" };
const showIf = { question: "score", to: 6 };
const content = v.parse(FormContent, {
  languages: ["sv"],
  title: text,
  questions: [
    { id: "score", type: "nps", required: true, text },
    { id: "comment", type: "comment", required: false, text },
    { id: "why", type: "comment", required: false, text, showIf },
    { id: "reach", type: "contact", required: false, text, showIf },
  ],
});

const write = (score: string) =>
  new TypedForm(
    new URLSearchParams({
      "answers.score": score,
      "answers.comment": "Ring 040 123 4567.",
      "answers.why": "Eller skriv till anna@exempel.fi.",
    }),
  );

const offersIn = (typed: TypedForm) =>
  listTypedConcerns(content, typed).map(({ kind, offers }) => `${kind}: ${offers.join(" ")}`);

it("offers to move into a contact that is asked for", () => {
  expect(offersIn(write("3"))).toEqual(["phone: move mask keep", "email: move mask keep"]);
});

it("moves nothing into a contact that a condition hides, and asks about no hidden text", () => {
  const typed = write("9");
  expect(offersIn(typed)).toEqual(["phone: mask keep"]);
  expect(settle(content, typed, "sv").get("contact.phone")).toBe("");
});
