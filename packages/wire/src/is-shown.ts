interface Condition {
  question: string;
  from?: number | undefined;
  to?: number | undefined;
  anyOf?: readonly (string | number)[] | undefined;
}

/**
 * Whether a question is asked, given the answers to the questions before it that were asked
 * themselves. Of several chosen options one match is enough; no answer shows nothing.
 */
export function isShown(
  { showIf }: { showIf?: Condition | undefined },
  answers: Readonly<Record<string, string | number | readonly string[]>>,
): boolean {
  if (!showIf) return true;
  const { question, from, to, anyOf } = showIf;
  const given = Object.hasOwn(answers, question) ? answers[question] : undefined;
  const values = given === undefined ? [] : [given].flat();
  return values.some((value) =>
    anyOf
      ? anyOf.includes(value)
      : typeof value === "number" && value >= (from ?? value) && value <= (to ?? value),
  );
}
