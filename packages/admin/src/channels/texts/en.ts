import type { ChannelTexts } from "./sv.ts";

/** Words of the pages about channels, in English. */
export const en: ChannelTexts = {
  title: "Channels",
  lead: "Every place where the form stands: a web page, a poster, a link. Results can be cut by place.",
  add: "Add a place",
  back: "All channels",
  emptyTitle: "The form stands nowhere yet",
  empty:
    "Add a place and you get what you need: a tag for the web page, a poster, a text for a message, or a link.",
  unpublishedTitle: "Publish the form first",
  unpublished:
    "Nobody can open what is not published. After that you can place the form from here.",
  toForm: "To the form",
  since: (day) => `since ${day}`,
  kinds: {
    embed: "Web page",
    qr: "Poster",
    sms: "Message",
    link: "Link",
    staff: "Entry by staff",
  },
  rename: "Rename",
  renameOf: (name) => `Rename ${name}`,
  end: "Remove",
  endOf: (name) => `Remove ${name}`,
  ended: (name) => `${name} was removed. What is already out there still works.`,
  restored: (name) => `${name} is back.`,
  endedTitle: "Removed",
  restore: "Put back",
  restoreOf: (name) => `Put back ${name}`,
  results: { by: "By place", none: "No place", one: "Place", all: "All places" },
  dialog: {
    title: "Add a place",
    renameTitle: "Rename",
    kind: "Where will the form stand?",
    kinds: {
      embed: "On a web page",
      qr: "On a poster or a sheet of paper",
      sms: "In a text message or an e-mail",
      link: "As a link",
    },
    name: "What do you call the place?",
    nameHint: "For example “Booking page” or “Poster at the desk”. Only staff see the name.",
    unit: "Which unit is the feedback about?",
    missing: "Give the place a name.",
    submit: "Add",
    save: "Save",
    submitting: "Saving …",
    cancel: "Cancel",
  },
  copy: "Copy",
  copied: "Copied",
  notCopied: "Select the text and copy it yourself.",
  language: "Language",
  embed: {
    tag: "Paste the tag where the form should stand",
    tagHint: "That is all. Without JavaScript there is a link to the form’s own page.",
    element: "As an element, for pages built of components",
    pinned: "A pinned version, checked by the browser",
    pinnedHint:
      "The page then gets no fixes until you replace the code with a new one from here. For where your rules ask for it.",
    noPinned: "No widget is built here, so there is no pinned version to show.",
    policy: "What the page’s Content-Security-Policy must allow",
    trusted: (name) => `If the page sends trusted-types, it must list ${name}.`,
    importMap: "For the pinned version, where the page allows no inline script:",
    style: "The form’s look on the page",
  },
  poster: {
    title: "The poster",
    lead: "A4, ready to print. A phone opens the form in the language that the client uses.",
    preview: "What the poster looks like",
    all: "Poster in all languages (PDF)",
    one: (language) => `Poster: ${language} (PDF)`,
    svg: "The QR code alone (SVG)",
    noLetters: "The poster’s font lacks the letters of this language. Use the QR code alone.",
    short: "The address below the code",
  },
  message: {
    sms: "Text for a text message",
    length: (n, parts) =>
      parts === 1
        ? `${n} characters, fits one message`
        : `${n} characters, split into ${parts} messages`,
    unicode: "Because of one character only 70 characters fit a message.",
    email: "Score links for an e-mail",
    emailHint:
      "HTML to paste into the e-mail. Pressing a number only chooses it: nothing is stored until the client sends it.",
    noScore: "The form asks for no score, so there are no score links.",
  },
  link: {
    title: "The link",
    short: "Short link",
    shortHint: "Opens in the client’s own language.",
  },
};
