import type { PublishFault } from "@respons/wire";
import { languageInSentence } from "./languages.ts";
import type { Editor } from "./editor.ts";
import type { TextRole } from "./model/text-places.ts";
import type { MakerTexts } from "./texts/sv.ts";

/** What a text is, as the heading of its row. */
export function roleInWords({ languages }: MakerTexts, role: TextRole): string {
  const { roles } = languages;
  switch (role.kind) {
    case "title":
      return roles.title;
    case "question":
      return roles.question(role.question + 1);
    case "help":
      return roles.help(role.question + 1);
    case "label":
      return roles.label(role.question + 1, role.value);
    case "option":
      return roles.option(role.question + 1, role.option + 1);
  }
}

/** What is wrong and where, in one sentence that can be a link. */
export function faultInWords(editor: Editor, fault: PublishFault): string {
  const { publish } = editor.words;
  if (fault.path === "languages" && fault.language) {
    return publish.noLanguage(languageInSentence(fault.language, editor.locale));
  }
  if (fault.code === "structure") {
    const [, , key = ""] = fault.path.split(".");
    const known: Record<string, string> = publish.structures;
    const said = known[key] ?? publish.faults.structure;
    return [said, placeInWords(editor, fault)].filter(Boolean).join(": ");
  }
  const needsPlace = fault.code === "text-missing" || fault.code === "name-missing";
  const said = publish.faults[fault.code];
  return needsPlace ? `${said}: ${placeInWords(editor, fault)}` : said;
}

/** Where a fault is, in words: "alternativ 2 i fråga 3 (finska)". */
function placeInWords({ words, locale }: Editor, fault: PublishFault): string {
  const { where } = words.publish;
  const place = pathInWords(where, fault.path);
  const language = fault.language ? `(${languageInSentence(fault.language, locale)})` : "";
  return [place, language].filter(Boolean).join(" ");
}

function pathInWords(where: MakerTexts["publish"]["where"], path: string): string {
  const [head = "", position = "", key = "", inner = ""] = path.split(".");
  if (head !== "questions") {
    const names: Record<string, string> = {
      title: where.title,
      languages: where.languages,
      closedMessage: where.closing,
      "look.accent": where.accent,
      "look.accentDark": where.accentDark,
    };
    return names[path] ?? names[head] ?? "";
  }
  if (position === "") return "";
  const n = Number(position) + 1;
  switch (key) {
    case "help":
      return where.help(n);
    case "labels":
      return inner ? where.label(n, inner) : where.question(n);
    case "options":
      return inner ? where.option(n, Number(inner) + 1) : where.options(n);
    case "showIf":
      return where.condition(n);
    default:
      return where.question(n);
  }
}
