import type { TokenTexts } from "./sv.ts";

export const en: TokenTexts = {
  title: "API tokens",
  lead: "With a token another program fetches figures or responses without anybody signing in. A token reaches one unit and everything below it, and may no more than you.",
  make: "Make a token",
  emptyTitle: "There are no tokens",
  empty:
    "Make one for each program that fetches something, so that you can revoke them one by one.",
  made: (name, day) => `Made by ${name} on ${day}`,
  madeByCommand: (day) => `Made on the command line on ${day}`,
  until: (moment) => `Works until ${moment}`,
  used: (day) => `Last used on ${day}`,
  neverUsed: "Not used yet",
  revoked: "Revoked",
  expired: "Expired",
  revoke: "Revoke",
  revokeTitle: (name) => `Revoke ${name}?`,
  revokeText:
    "The program that uses the token gets in no more from this moment. This cannot be undone; make a new token if it is needed again.",
  revokedNotice: (name) => `${name} is revoked.`,
  showEnded: (n) =>
    n === 1 ? "Show 1 token that no longer works" : `Show ${n} tokens that no longer work`,
  cancel: "Cancel",
  dialog: {
    title: "Make a token",
    name: "Name",
    nameHint: "Which program it is for, such as Data warehouse.",
    permissions: "What it may do",
    unit: "Unit",
    unitHint: "The token reaches the unit and everything below it.",
    until: "Last day",
    untilHint: "At most a year ahead.",
    submit: "Make the token",
    missing: "Give the token a name and choose at least one thing that it may do.",
    refused:
      "A token cannot hold more than you do on the unit, nor work for more than a year. Choose another unit, fewer permissions or an earlier day.",
  },
  secret: {
    title: "The token is ready",
    lead: "Copy it now and give it to the program. It is shown this once and kept nowhere.",
    label: "API token",
    use: "The program sends it in the header Authorization: Bearer.",
    copy: "Copy the token",
    copied: "Copied",
    close: "Done",
  },
};
