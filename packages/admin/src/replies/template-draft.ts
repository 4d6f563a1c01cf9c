import type { ReplyKind, ReplyTemplate } from "@respons/wire";

/** A template while it is written. */
export interface TemplateDraft {
  /** The one that is changed; undefined for a new one. */
  changed?: Pick<ReplyTemplate, "id" | "revision">;
  unit: string;
  name: string;
  kind: ReplyKind;
  /** By language; also those that are not offered here, so that they are kept. */
  texts: Record<string, string>;
}

export const newDraft = (unit: string): TemplateDraft => ({
  unit,
  name: "",
  kind: "reply",
  texts: {},
});

export const toDraft = ({ id, revision, ...template }: ReplyTemplate): TemplateDraft => ({
  changed: { id, revision },
  unit: template.unit,
  name: template.name,
  kind: template.kind,
  texts: template.texts,
});

/** What is sent: without the languages that were left empty. */
export function toBody({ unit, name, kind, texts }: TemplateDraft) {
  const written = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  return { unit, name: name.trim(), kind, texts: Object.fromEntries(written) };
}

/** Whether it has a name, and a text in one language at least. */
export function isWhole(draft: TemplateDraft): boolean {
  const { name, texts } = toBody(draft);
  return name !== "" && Object.keys(texts).length > 0;
}
