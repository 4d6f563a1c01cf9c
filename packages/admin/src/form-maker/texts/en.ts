import { enPages } from "./en-pages.ts";
import type { MakerTexts } from "./sv.ts";

/** What form makers read in English. */
export const en: MakerTexts = {
  ...enPages,
  types: {
    rating: {
      name: "Rating 1–5",
      says: "Stars, faces or numbers. Good for a quick overall score.",
    },
    nps: {
      name: "Recommendation 0–10",
      says: "“How likely are you to recommend us?” Gives an NPS figure.",
    },
    statement: {
      name: "Statement",
      says: "How far it is true, from 1 to 5. Gives a mean to follow.",
    },
    choice: { name: "Choice", says: "Ready-made options, one or several. Easy to count." },
    comment: {
      name: "Free text",
      says: "Their own words. Here you hear what nobody thought to ask.",
    },
    contact: {
      name: "Contact details",
      says: "Name, e-mail and phone for those who want an answer. Always voluntary.",
    },
  },
  views: {
    label: "Show",
    questions: "Questions",
    languages: "Languages",
    paths: "Paths",
    publish: "Publish",
    preview: "Preview",
  },
  states: {
    draft: "Draft",
    "in-review": "In review",
    approved: "Approved",
    published: (version) => `Version ${version} is published`,
    never: "Not published yet",
    changed: "Has unpublished changes",
    closed: "Closed",
  },
  save: {
    saved: "Everything is saved",
    savedAt: (time) => `Saved ${time}`,
    unsaved: "Saving shortly …",
    saving: "Saving …",
    failed: "Not saved yet. What you wrote is kept here and will be sent again by itself.",
    now: "Save now",
    conflict: (who, time) =>
      `${who} changed the form on ${time}, while you were writing. What you wrote is kept here.`,
    somebody: "Somebody else",
    takeTheirs: "Take their version",
    copyMine: "Copy my version to the clipboard",
    copied: "Your version is on the clipboard.",
    tookTheirs: "You go on from their version. Undo brings yours back.",
  },
  undo: "Undo",
  redo: "Redo",
  writesIn: "You write in",
  editor: {
    title: "Name of the form",
    listLabel: "Questions",
    emptyTitle: "The form has no questions yet",
    empty: "Add the first one below. A rating and a free text make a good start.",
    add: "Add a question",
    addWhich: "What kind of question?",
    cancel: "Cancel",
    untitled: "Without text",
    number: (n) => `Question ${n}`,
    required: "Required",
    requiredLabel: "Must be answered",
    text: "Question",
    statementText: "Statement",
    help: "Help text",
    helpHint: "Shown below the question. Leave it empty if the question is clear without it.",
    source: (language) => `In ${language}:`,
    style: "Look",
    styles: { stars: "Stars", faces: "Faces", numbers: "Numbers" },
    low: (value) => `Words at ${value}`,
    labelsHint: "Shown at the ends of the scale. Left empty, ready-made words are used.",
    notApplicable: "Offer “Does not concern me”",
    multiple: "Several options may be chosen",
    allowOther: "Offer “Other” with free text",
    maxLength: "Longest text, in characters",
    maxLengthHint: (most) => `Empty means ${most}.`,
    options: "Options",
    option: (n) => `Option ${n}`,
    addOption: "Add an option",
    removeOption: (name) => `Remove ${name}`,
    optionRemoved: (name) => `The option ${name} was removed.`,
    duplicate: "Duplicate",
    remove: "Remove",
    more: (name) => `More about ${name}`,
    removed: (name) => `The question ${name} was removed.`,
    id: "ID",
    idOpen:
      "Made from the text. Once a version with the question is published, it changes no more.",
    idFixed:
      "Fixed, because a version with the question is published: it keeps the answers together. You can change the text freely.",
    left: (n) => (n >= 0 ? `${n} characters left` : `${-n} characters too many`),
    unofficial: "Not the official wording",
    unofficialText:
      "The question follows a national one, in our own words. Enter the official text in every language, then confirm.",
    makeOfficial: "This is the official wording",
    madeOfficial: "The question is now marked as official.",
  },
  sort: {
    handle: (name) => `Move ${name}`,
    help: "Press space to take hold, the arrow keys to move, space again to let go, and Escape to cancel.",
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    grabbed: (name, place, of) =>
      `${name} is held. Place ${place} of ${of}. Move it with the arrow keys, let go with space.`,
    moved: (name, place, of) => `${name} is now at place ${place} of ${of}.`,
    dropped: (name, place) => `${name} was let go at place ${place}.`,
    cancelled: (name, place) => `${name} is back at place ${place}.`,
  },
  condition: {
    title: "When the question is shown",
    always: "Always shown",
    on: "Show only after certain answers",
    none: "There is no earlier question to depend on. Move this question down, or put a rating or a choice before it.",
    question: "After the answer to",
    from: "From",
    to: "to",
    anyOf: "Any of",
    scores: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    or: "or",
    notApplicable: "Does not concern me",
    other: "Other",
    sentence: (question, answers) => `Shown when “${question}” is ${answers}`,
    gone: "Never shown: the question it depends on does not stand before it.",
    impossible: "Never shown: no answer meets the condition.",
    remove: "Always show",
    unknown: "a question that does not exist",
  },
  paths: {
    title: "Paths through the form",
    lead: "Which questions everyone gets, and which depend on an answer.",
    everyone: "Everyone gets",
    when: (answers) => `if the answer is ${answers}`,
    plain:
      "Everyone gets every question, in this order. You add a condition in the question, under “When the question is shown”.",
    broken: "Never shown",
  },
  languages: {
    title: "Languages side by side",
    meter: (language, done, of) => `${language}: ${done} of ${of} texts`,
    complete: (language) => `${language}: complete`,
    next: "Next missing text",
    allThere: "Every text is there in every language.",
    add: "Add a language",
    remove: (language) => `Remove ${language}`,
    removed: (language) => `${language} was removed with its texts.`,
    show: "Show the languages",
    column: (n) => `Column ${n}`,
    text: "Text",
    missing: "missing",
    roles: {
      title: "Name",
      question: (n) => `Question ${n}`,
      help: (n) => `Help text, question ${n}`,
      label: (n, value) => `Words at ${value}, question ${n}`,
      option: (n, option) => `Option ${option}, question ${n}`,
    },
  },
  preview: {
    title: "Preview",
    frame: "The form as the client sees it",
    note: "Try it freely: nothing is saved from here.",
    sent: "Preview: the answer was not saved.",
    width: "Width",
    widths: { 360: "Phone", 768: "Tablet", 1280: "Computer" },
    theme: "Look",
    themes: { auto: "As the device", light: "Light", dark: "Dark" },
    reset: "Start over",
    empty: "Add a question, and the form shows here.",
  },
  hints: {
    title: "Plain language",
    words: (hint) => {
      switch (hint.kind) {
        case "long-sentence":
          return `The sentence has ${hint.words} words. Short ones are easier to answer; split it if you can.`;
        case "long-word":
          return `“${hint.excerpt}” is long. Is there a more common word?`;
        case "negation":
          return `“${hint.excerpt}” makes a statement hard to answer: disagreeing becomes a double no. Say it as a yes.`;
        case "two-questions":
          return `“${hint.excerpt}” may make it two questions. Those who think differently of them cannot answer; ask one thing at a time.`;
        case "leading":
          return `“${hint.excerpt}” puts words into people’s mouths. Ask neutrally.`;
        case "passive":
          return `“${hint.excerpt}” is passive. Say who does it, if you can.`;
      }
    },
  },
};
