import { expect } from "chai";
import { commentQuestion, contactQuestion, questions } from "../test/forms.mjs";
import { checkDraft, countGraphemes, toFaults } from "./check-draft.ts";
import { toAnswers, toContact } from "./draft.ts";

function draftOf(...entries: [name: string, value: string][]): FormData {
  const draft = new FormData();
  for (const [name, value] of entries) draft.append(name, value);
  return draft;
}

describe("toAnswers", () => {
  it("leaves out what was skipped and keeps each type's shape", () => {
    const draft = draftOf(
      ["q.overall", "4"],
      ["q.recommend", "0"],
      ["q.own-language", "not-applicable"],
      ["q.reasons", "friendly"],
      ["q.reasons", "other"],
      ["q.reasons.other", " lugnet "],
      ["q.comment", "Tack!\n"],
    );
    expect({ ...toAnswers(questions, draft) }).to.deep.equal({
      overall: 4,
      recommend: 0,
      "own-language": "not-applicable",
      reasons: ["friendly", "other"],
      "reasons.other": "lugnet",
      comment: "Tack!\n",
    });
  });

  it("has no text for an option that was not chosen", () => {
    const draft = draftOf(["q.reasons", "fast"], ["q.reasons.other", "kvar"]);
    expect({ ...toAnswers(questions, draft) }).to.deep.equal({ reasons: ["fast"] });
  });
});

describe("toContact", () => {
  it("is absent while the fields are empty, though an answer is wanted", () => {
    expect(toContact(questions, draftOf(["q.contact.wants-reply", "yes"]))).to.equal(undefined);
  });

  it("says whether an answer is wanted only with a way to reach", () => {
    expect(toContact(questions, draftOf(["q.contact.name", "Maija"]))).to.deep.equal({
      name: "Maija",
    });
    expect(toContact(questions, draftOf(["q.contact.email", "m@x.fi"]))).to.deep.equal({
      email: "m@x.fi",
      wantsReply: false,
    });
  });
});

describe("checkDraft", () => {
  const codes = (draft: FormData, asked = questions) =>
    checkDraft(asked, draft).map(({ field, code }) => `${field} ${code}`);

  it("wants an answer to what is required", () => {
    expect(codes(draftOf())).to.deep.equal(["q.overall required"]);
  });

  it("takes blanks and invisible characters for no answer", () => {
    const required = [{ ...commentQuestion, required: true }];
    expect(codes(draftOf(["q.comment", " \u200b\u2060\n"]), required)).to.deep.equal([
      "q.comment required",
    ]);
  });

  it("counts the length of a comment in graphemes", () => {
    expect(codes(draftOf(["q.overall", "1"], ["q.comment", "👩‍👩‍👧‍👦".repeat(50)]))).to.deep.equal([]);
    expect(codes(draftOf(["q.overall", "1"], ["q.comment", "x".repeat(51)]))).to.deep.equal([
      "q.comment too-long",
    ]);
    expect(countGraphemes("👩‍👩‍👧‍👦é")).to.equal(2);
  });

  it("stops what cannot be an address or a number", () => {
    const draft = draftOf(
      ["q.overall", "1"],
      ["q.contact.email", "maija.x.fi"],
      ["q.contact.phone", "ring mig"],
    );
    expect(codes(draft)).to.deep.equal(["q.contact.email email", "q.contact.phone phone"]);
  });

  it("wants a way to reach where the contact is required", () => {
    const required = [{ ...contactQuestion, required: true }];
    expect(codes(draftOf(["q.contact.name", "Maija"]), required)).to.deep.equal([
      "q.contact reach",
    ]);
  });
});

describe("toFaults", () => {
  it("leads the collector's errors to their fields and leaves out the rest", () => {
    const paths = ["language", "answers.reasons.other", "answers.overall", "contact.email"];
    const errors = paths.map((path) => ({ path, message: "is wrong" }));
    expect(toFaults(questions, errors).map(({ field }) => field)).to.deep.equal([
      "q.overall",
      "q.reasons.other",
      "q.contact.email",
    ]);
  });
});
