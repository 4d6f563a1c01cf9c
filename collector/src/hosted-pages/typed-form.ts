import {
  type Answers,
  type FormContent,
  isShown,
  NOT_APPLICABLE,
  OTHER,
  otherKey,
  type Question,
} from "@respons/wire";

/** What was typed on the hosted page, field name to values; nothing of it is lost on an error. */
export class TypedForm {
  readonly #fields: URLSearchParams;

  constructor(fields: URLSearchParams) {
    this.#fields = fields;
  }

  get(name: string): string {
    return this.#fields.get(name) ?? "";
  }

  has(name: string, value: string): boolean {
    return this.#fields.getAll(name).includes(value);
  }

  with(name: string, value: string): TypedForm {
    const fields = new URLSearchParams(this.#fields);
    fields.set(name, value);
    return new TypedForm(fields);
  }

  entries(): [string, string][] {
    return [...this.#fields.entries()];
  }

  /** The questions that the answers to those before them ask for. */
  asked({ questions }: FormContent): Question[] {
    const answers = this.#toAnswers(questions);
    return questions.filter((question) => isShown(question, answers));
  }

  /** The body of the public API that this form stands for; unchecked. */
  toResponse(content: FormContent, formVersion: number): Record<string, unknown> {
    const asksContact = this.asked(content).some(({ type }) => type === "contact");
    const contact = asksContact ? this.#toContact() : undefined;
    const filled = Object.entries({
      unit: this.get("unit"),
      point: this.get("point"),
    }).filter(([, value]) => value !== "");
    return {
      id: this.get("id"),
      formVersion,
      language: this.get("language"),
      channel: this.get("channel"),
      ...Object.fromEntries(filled),
      answers: this.#toAnswers(content.questions),
      ...(contact ? { contact } : {}),
    };
  }

  /** Without a script everything can be filled in, also what the answers above leave out. */
  #toAnswers(questions: readonly Question[]): Answers {
    const answers: Answers = {};
    for (const question of questions) {
      const { id } = question;
      const values = this.#fields.getAll(`answers.${id}`).filter((value) => value.trim() !== "");
      const [first] = values;
      if (question.type === "contact" || first === undefined) continue;
      if (!isShown(question, answers)) continue;
      if (question.type === "choice") {
        answers[id] = values;
        const other = this.get(`answers.${otherKey(id)}`).trim();
        if (values.includes(OTHER) && other !== "") answers[otherKey(id)] = other;
      } else if (question.type === "comment") {
        answers[id] = first;
      } else {
        answers[id] = first === NOT_APPLICABLE ? NOT_APPLICABLE : Number(first);
      }
    }
    return answers;
  }

  #toContact(): Record<string, unknown> | undefined {
    const entries = ["name", "email", "phone"]
      .map((name) => [name, this.get(`contact.${name}`).trim()] as const)
      .filter(([, value]) => value !== "");
    if (entries.length === 0) return undefined;
    return { ...Object.fromEntries(entries), wantsReply: this.has("contact.wantsReply", "yes") };
  }
}
