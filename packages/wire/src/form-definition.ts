import * as v from "valibot";
import { ItemId, OTHER, Slug } from "./ids.ts";
import { LanguageTag, LocalizedText } from "./language.ts";
import { limits } from "./limits.ts";
import { mayAllBeShown, ShowIf } from "./show-if.ts";

const question = {
  id: ItemId,
  required: v.boolean(),
  text: LocalizedText,
  help: v.optional(LocalizedText),
  showIf: v.optional(ShowIf),
  /** Modelled on a national item; these words are our own until somebody enters the official ones. */
  unofficial: v.optional(v.literal(true)),
};
/** Words at scale values, by value: `{ "1": {…}, "5": {…} }`. */
const labels = v.optional(v.record(v.string(), LocalizedText));

export const RatingQuestion = v.object({
  ...question,
  type: v.literal("rating"),
  style: v.optional(v.picklist(["stars", "faces", "numbers"])),
  labels,
});
export const NpsQuestion = v.object({ ...question, type: v.literal("nps"), labels });
export const StatementQuestion = v.object({
  ...question,
  type: v.literal("statement"),
  /** Offers "does not concern me". */
  notApplicable: v.optional(v.boolean()),
  labels,
});
export const ChoiceQuestion = v.object({
  ...question,
  type: v.literal("choice"),
  multiple: v.optional(v.boolean()),
  allowOther: v.optional(v.boolean()),
  options: v.pipe(
    v.array(v.object({ id: ItemId, text: LocalizedText })),
    v.minLength(1),
    v.maxLength(limits.options),
    v.check((options) => hasOwnIds(options), "option ids must differ"),
  ),
});
export const CommentQuestion = v.object({
  ...question,
  type: v.literal("comment"),
  /** Graphemes; at most `limits.commentGraphemes`. */
  maxLength: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.commentGraphemes)),
  ),
});
export const ContactQuestion = v.object({ ...question, type: v.literal("contact") });

export const Question = v.variant("type", [
  RatingQuestion,
  NpsQuestion,
  StatementQuestion,
  ChoiceQuestion,
  CommentQuestion,
  ContactQuestion,
]);
export type Question = v.InferOutput<typeof Question>;
export type QuestionType = Question["type"];

function hasOwnIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

function hasTwoOthers(question: Question): boolean {
  if (question.type !== "choice" || !question.allowOther) return false;
  return question.options.some(({ id }) => id === OTHER);
}

/** What a form maker writes: a version before it has a slug and a number. */
export const FormContent = v.object({
  languages: v.pipe(v.array(LanguageTag), v.minLength(1)),
  title: LocalizedText,
  questions: v.pipe(
    v.array(Question),
    v.minLength(1),
    v.maxLength(limits.questions),
    v.check((questions) => hasOwnIds(questions), "question ids must differ"),
    v.check(
      (questions) => !questions.some(hasTwoOthers),
      'the option id "other" belongs to the free text',
    ),
    v.check(
      (questions) => mayAllBeShown(questions),
      '"showIf" needs an earlier question and an answer it can have',
    ),
  ),
});
export type FormContent = v.InferOutput<typeof FormContent>;

/** `GET /v1/forms/{form}`: one published version, all languages. */
export const FormDefinition = v.object({
  slug: Slug,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...FormContent.entries,
  /** Present while the form takes no responses. */
  closed: v.optional(v.object({ message: LocalizedText })),
  /** Present on forms whose data is made up. */
  demonstration: v.optional(v.literal(true)),
});
export type FormDefinition = v.InferOutput<typeof FormDefinition>;
