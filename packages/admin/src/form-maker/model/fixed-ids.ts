import type { FormVersion } from "@respons/wire";

/** Ids that published versions hold for ever: `question` and `question/option`. */
export function listFixedIds(versions: readonly FormVersion[]): ReadonlySet<string> {
  const questions = versions.flatMap(({ content }) => content.questions);
  const options = questions.flatMap((question) =>
    question.type === "choice" ? question.options.map(({ id }) => `${question.id}/${id}`) : [],
  );
  return new Set([...questions.map(({ id }) => id), ...options]);
}
