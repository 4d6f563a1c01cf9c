import { type Concern, listConcerns } from "@respons/privacy";
import { isShown } from "@respons/wire/is-shown";
import { fieldName, textOf, toAnswers } from "../draft.ts";
import type { FormSession } from "../form-session.ts";

/** The step between writing and sending. */
export interface Review {
  /** Its heading, which is also announced. */
  readonly title: string;
  render: () => unknown;
  /** Writes into the fields what was decided. */
  settle: (submit: Event) => void;
}

/** Field of the choice about a stretch. */
export function nameOf({ kind, stretch }: Concern): string {
  return `guard.${kind}.${stretch}`;
}

/** Looks at what is written in one filling-in. */
export interface Guard {
  readonly session: FormSession;
  /** What the person chose to keep is not asked about again. */
  readonly kept: Set<string>;
  /** Fields with free text, and what is open about them. */
  look: () => {
    fields: string[];
    contactField: (kind: string) => string;
    concerns: Concern[];
  };
  /** The step, where something is found that nobody has decided about; it is loaded only then. */
  review: () => Promise<Review | undefined>;
}

export function createGuard(session: FormSession): Guard {
  const kept = new Set<string>();
  let step: Promise<Review> | undefined;
  const look = () => {
    const { draft, definition } = session;
    const questions = definition?.questions ?? [];
    const answers = toAnswers(questions, draft);
    const fields = questions
      .filter((question) => isShown(question, answers))
      .map((question) => fieldName(question, question.type === "comment" ? "" : "other"))
      .filter((field) => textOf(draft, field));
    const contact = questions.find(
      (question) => question.type === "contact" && isShown(question, answers),
    );
    /** A contact field bears the name of the kind that it takes. */
    const contactField = (kind: string) => (contact ? fieldName(contact, kind) : "");
    const concerns = listConcerns(
      fields.map((field) => textOf(draft, field)),
      (kind) => draft.get(contactField(kind)) === "",
    ).filter((concern) => !kept.has(nameOf(concern)));
    return { fields, contactField, concerns };
  };
  const self: Guard = {
    session,
    kept,
    look,
    async review() {
      if (look().concerns.length === 0) return undefined;
      try {
        step ??= import("./create-review.ts").then(({ createReview }) => createReview(self));
        return await step;
      } catch (error) {
        console.warn("Respons:", error);
        return undefined;
      }
    },
  };
  return self;
}
