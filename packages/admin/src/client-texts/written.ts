import type { ClientText } from "@respons/wire";

/** Whether the text says something in any language. */
export function isWritten(text: ClientText): boolean {
  return Object.values(text).some((words) => words.trim() !== "");
}

/** The words in `language`, else those of another; empty where there are none. */
export function textOf(text: ClientText, language: string): string {
  const own = (text[language] ?? "").trim();
  return own || (Object.values(text).find((words) => words.trim() !== "") ?? "");
}
