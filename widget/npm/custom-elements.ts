import type { Attribute, CustomElementDeclaration, Package } from "custom-elements-manifest";
import type {
  ResponsEventMap,
  ResponsFeedbackAttributes,
  ResponsFeedbackElement,
} from "../src/element-interface.ts";

type Words<Names extends string> = Readonly<Record<Names, string>>;

const attributes: Readonly<Record<keyof ResponsFeedbackAttributes, Omit<Attribute, "name">>> = {
  form: { type: { text: "string" }, description: "Slug of a published form. Required." },
  collector: {
    type: { text: "string" },
    description: "Base URL of the collector. Required with the npm package.",
  },
  lang: {
    type: { text: "string" },
    description: "BCP 47 tag; without it the nearest `lang` of an ancestor counts.",
  },
  unit: {
    type: { text: "string" },
    description: "Slug or OID of the unit rated; without it the form's own unit.",
  },
  mode: {
    type: { text: '"inline" | "button"' },
    default: '"inline"',
    description: "How the form shows.",
  },
  theme: {
    type: { text: '"auto" | "light" | "dark"' },
    default: '"auto"',
    description: "Colours; `auto` follows the page's `color-scheme`.",
  },
  point: { type: { text: "string" }, description: "Id of the place where the form stands." },
  debug: {
    type: { text: "boolean" },
    description: "Lists on the console and below the form what the element does to the page.",
  },
};

const events: Words<keyof ResponsEventMap> = {
  "respons-ready": "The form is there.",
  "respons-open": "The form was shown.",
  "respons-submit": "Before sending; `preventDefault()` stops it.",
  "respons-sent": "The response is stored.",
  "respons-error": "Not sent or not shown; `detail.reason` says why.",
  "respons-close": "The form was hidden.",
};

const methods: Words<Exclude<keyof ResponsFeedbackElement, keyof HTMLElement | "context">> = {
  open: "Shows the form.",
  close: "Hides the form; what was typed stays.",
  reset: "Empties the form and asks again.",
};

const customProperties: Words<`--respons-${string}`> = {
  "--respons-surface": "Background.",
  "--respons-text": "Text; quieter tones are mixed of it.",
  "--respons-accent": "Button, chosen step, stars, links.",
  "--respons-on-accent": "Text on the accent.",
  "--respons-fault": "Faults, and the frame of notices.",
  "--respons-line": "Borders of fields and steps.",
  "--respons-focus": "The ring around what has focus.",
  "--respons-border": "Width of the borders of fields, steps and the button.",
  "--respons-radius": "Corners.",
  "--respons-space": "Room around the form and between questions.",
  "--respons-font": "Font family.",
  "--respons-font-size": "Size of text, never below 16 px.",
};

const parts: Words<string> = {
  form: "Everything.",
  card: "The frame.",
  title: "The form's title.",
  opener: "The button that opens the dialog.",
  dialog: "The dialog of mode button.",
  close: "What closes the dialog.",
  languages: "The buttons that change the form's language.",
  question: "One question.",
  prompt: "The text of a question.",
  step: "One step of a scale.",
  option: "One option of a choice.",
  field: "A text field.",
  fault: "What is wrong with an answer.",
  button: "A button.",
  link: "A link that leaves the form.",
  notice: "Faults and failures.",
  receipt: "The receipt code.",
};

const entries = (words: Words<string>) =>
  Object.entries(words).map(([name, description]) => ({ name, description }));

const declaration: CustomElementDeclaration = {
  kind: "class",
  customElement: true,
  name: "ResponsFeedback",
  tagName: "respons-feedback",
  superclass: { name: "HTMLElement" },
  description: "A form of the collector, asked in place.",
  attributes: Object.entries(attributes).map(([name, attribute]) =>
    Object.assign({ name }, attribute),
  ),
  members: [
    {
      kind: "field",
      name: "context",
      type: { text: "Readonly<Record<string, string>> | undefined" },
      description: "The page's own metadata: at most 20 strings.",
    },
    ...entries(methods).map((method) => Object.assign({ kind: "method" as const }, method)),
  ],
  events: entries(events).map((event) =>
    Object.assign({ type: { text: "CustomEvent<ResponsEventDetail>" } }, event),
  ),
  slots: [{ name: "", description: "Shows until the form is there, and where it cannot be." }],
  cssParts: entries(parts),
  cssProperties: entries(customProperties),
};

const exported = (path: string) => ({
  kind: "js" as const,
  name: "ResponsFeedback",
  declaration: { name: "ResponsFeedback", module: path },
});

/** The custom elements manifest: what editors and documentation tools know of the element. */
export const manifest: Package = {
  schemaVersion: "2.1.0",
  modules: [
    {
      kind: "javascript-module",
      path: "dist/npm/element.js",
      declarations: [declaration],
      exports: [exported("dist/npm/element.js")],
    },
    {
      kind: "javascript-module",
      path: "dist/npm/index.js",
      exports: [
        exported("dist/npm/element.js"),
        {
          kind: "custom-element-definition",
          name: "respons-feedback",
          declaration: { name: "ResponsFeedback", module: "dist/npm/element.js" },
        },
      ],
    },
  ],
};
