import * as v from "valibot";
import { contrastRatio, MIN_TEXT_CONTRAST } from "./contrast.ts";
import {
  hasName,
  isSameContent,
  isWritten,
  listTexts,
  neededLanguages,
  toPublished,
} from "./draft-texts.ts";
import { FormContent } from "./form-definition.ts";
import type { DraftState } from "./draft-states.ts";
import type { DraftContent, FormLook, FormSettings } from "./form-draft.ts";
import { OTHER } from "./ids.ts";
import type { LocalizedText } from "./language.ts";
import type { PublishFault } from "./publish-fault.ts";
import { mayBeShown } from "./show-if.ts";
import { themeColours } from "./theme-colours.ts";

export interface DraftToCheck {
  content: DraftContent;
  settings: FormSettings;
  state: DraftState;
  closedMessage: LocalizedText | null;
  /** What was published before, newest first. */
  versions: readonly FormContent[];
  /** ISO day in the organisation's time zone. */
  today: string;
}

/** All that stands in the way of publishing, in the order of the form; empty where nothing does. */
export function checkDraft(draft: DraftToCheck): PublishFault[] {
  const { content, settings, versions } = draft;
  const texts = checkTexts(draft);
  const published = toPublished(content, settings.requiredLanguages);
  const [last] = versions;
  const isUnchanged = last !== undefined && isSameContent(published, last);
  return [
    ...texts,
    ...checkStructure(content, versions),
    ...checkShape(published, texts),
    ...checkLook(settings.look),
    ...checkSettings(draft),
    ...(isUnchanged ? [{ code: "unchanged" as const, path: "" }] : []),
  ];
}

function checkTexts({ content, settings, closedMessage }: DraftToCheck): PublishFault[] {
  const needed = neededLanguages(content, settings.requiredLanguages);
  const offered = needed.filter((language) => content.languages.includes(language));
  const places = listTexts(content);
  if (closedMessage) places.push({ path: "closedMessage", text: closedMessage });
  return [
    ...needed
      .filter((language) => !offered.includes(language))
      .map((language) => ({ code: "text-missing" as const, path: "languages", language })),
    ...places.flatMap(({ path, text }) =>
      offered.flatMap((language): PublishFault[] => {
        const words = text[language];
        if (!isWritten(words)) return [{ code: "text-missing", path, language }];
        return hasName(words ?? "") ? [] : [{ code: "name-missing", path, language }];
      }),
    ),
  ];
}

/** What the questions must be towards each other and towards those of earlier versions. */
function checkStructure(
  { questions }: DraftContent,
  versions: readonly FormContent[],
): PublishFault[] {
  if (questions.length === 0) return [{ code: "no-questions", path: "questions" }];
  const before = versions.flatMap((version) => version.questions);
  const paths = questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const earlier = questions.slice(0, index);
    const options = question.type === "choice" ? (question.options ?? []) : [];
    // The answers of both would be counted as one question's.
    const hasOtherType = before.some(
      ({ id, type }) => id === question.id && type !== question.type,
    );
    return [
      ...(earlier.some(({ id }) => id === question.id) ? [`${path}.id`] : []),
      ...(hasOtherType ? [`${path}.type`] : []),
      ...(mayBeShown(question, earlier) ? [] : [`${path}.showIf`]),
      ...(question.type === "choice" && options.length === 0 ? [`${path}.options`] : []),
      ...options.flatMap(({ id }, at) => {
        const isRepeated = options.slice(0, at).some((option) => option.id === id);
        const isOther = question.allowOther === true && id === OTHER;
        return isRepeated || isOther ? [`${path}.options.${at}.id`] : [];
      }),
    ];
  });
  return paths.map((path) => ({ code: "structure", path }));
}

/** What else the schema of a published form refuses, and no fault names yet. */
function checkShape(published: DraftContent, texts: readonly PublishFault[]): PublishFault[] {
  const result = v.safeParse(FormContent, published);
  if (result.success) return [];
  const paths = result.issues.map(({ path }) =>
    (path ?? []).map(({ key }) => String(key)).join("."),
  );
  const isNamed = (path: string) =>
    path === "questions" ||
    path.endsWith(".options") ||
    texts.some((fault) => path.startsWith(fault.path) || fault.path.startsWith(`${path}.`));
  return [...new Set(paths)]
    .filter((path) => !isNamed(path))
    .map((path) => ({ code: "structure", path }));
}

/** An own colour carries words, and words stand on it. */
export function checkLook(look: FormLook): PublishFault[] {
  const { light, dark } = themeColours[look.preset];
  const isFaint = (accent: string | undefined, { surface, onAccent }: typeof light) =>
    accent !== undefined &&
    [surface, onAccent].some((other) => contrastRatio(accent, other) < MIN_TEXT_CONTRAST);
  return [
    ...(isFaint(look.accent, light) ? [{ code: "contrast" as const, path: "look.accent" }] : []),
    ...(isFaint(look.accentDark, dark)
      ? [{ code: "contrast" as const, path: "look.accentDark" }]
      : []),
  ];
}

function checkSettings({ settings, state, today }: DraftToCheck): PublishFault[] {
  const { owner, expiresOn, reviewRequired } = settings;
  const faults: PublishFault[] = [];
  if (owner === null) faults.push({ code: "owner-missing", path: "owner" });
  if (expiresOn === null) faults.push({ code: "expiry-missing", path: "expiresOn" });
  else if (expiresOn < today) faults.push({ code: "expiry-past", path: "expiresOn" });
  if (reviewRequired && state !== "approved")
    faults.push({ code: "review-missing", path: "review" });
  return faults;
}
