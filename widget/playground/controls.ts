import { type Choices, type FieldName, fields, type ListName, lists, switches } from "./choices.ts";
import { create } from "./dom.ts";
import type { PlaygroundTexts } from "./texts/playground-texts.ts";

const groups: Record<keyof PlaygroundTexts["groups"], readonly (ListName | FieldName)[]> = {
  form: ["form", "state", "lang"],
  look: ["look", "theme", "mode"],
  page: ["page", "dir", "width"],
  place: ["unit", "point", "collector"],
};

/** Everything that can be chosen, as one form; `change` is told of each choice. */
export function renderControls(
  choices: Choices,
  texts: PlaygroundTexts,
  change: (choices: Choices) => void,
): HTMLFormElement {
  const form = create("form", { id: "controls" });
  for (const [group, names] of Object.entries(groups)) {
    const legend = create("legend", {}, texts.groups[group as keyof typeof groups]);
    form.append(
      create("fieldset", {}, legend, ...names.map((name) => renderControl(name, choices, texts))),
    );
  }
  form.lastElementChild?.append(
    ...switches.map((name) => {
      const box = create("input", { type: "checkbox", name, id: name });
      box.checked = choices[name];
      return create("label", { class: "check" }, box, texts.switches[name]);
    }),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const data = new FormData(form);
    const chosen = [...data].map(([name, value]) => [
      name,
      value instanceof File ? "" : value.trim(),
    ]);
    const switched = switches.map((name) => [name, data.has(name)]);
    change({ ...choices, ...Object.fromEntries([...chosen, ...switched]) });
  });
  return form;
}

function renderControl(name: ListName | FieldName, choices: Choices, texts: PlaygroundTexts) {
  const control = isField(name)
    ? create("input", { id: name, name, value: choices[name], autocomplete: "off" })
    : create("select", { id: name, name }, ...renderOptions(name, choices[name], texts));
  return create(
    "div",
    { class: "control" },
    create("label", { for: name }, texts.names[name]),
    control,
  );
}

function renderOptions(name: ListName, chosen: string, texts: PlaygroundTexts) {
  return lists[name].map((value) => {
    const words: Record<string, string> = name === "lang" ? {} : texts.options[name];
    return create(
      "option",
      { value, selected: value === chosen },
      words[value] ?? nameLanguage(value, texts),
    );
  });
}

/** A language in itself, as the form's own switcher names it, with its tag. */
function nameLanguage(tag: string, texts: PlaygroundTexts): string {
  const language = tag.split("-")[0] ?? tag;
  const name = tag.endsWith("pseudo")
    ? texts.pseudoLanguage
    : new Intl.DisplayNames(language, { type: "language" }).of(language);
  return `${name} (${tag})`;
}

function isField(name: string): name is FieldName {
  return fields.some((field) => field === name);
}
