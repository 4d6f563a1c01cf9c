import type { UnitTexts } from "./sv.ts";

const number = new Intl.NumberFormat("en-GB");

export const en: UnitTexts = {
  title: "Units",
  lead: "The organisation's tree. Roles, forms and responses belong to a unit; a role on a unit holds for everything below it too.",
  kinds: {
    organisation: "Organisation",
    department: "Department",
    service: "Service",
    office: "Office",
  },
  people: (n) => (n === 1 ? "1 person" : `${number.format(n)} people`),
  forms: (n) => (n === 1 ? "1 form" : `${number.format(n)} forms`),
  closed: (days) => `Closed ${days}`,
  moreClosures: (n) => (n === 1 ? "and 1 more time" : `and ${n} more times`),
  ended: (day) => `Ended ${day}`,
  showEnded: (n) => (n === 1 ? "Show 1 unit that has ended" : `Show ${n} units that have ended`),
  aloneTitle: "The organisation has no units yet",
  alone:
    "Add the departments, services and offices that receive feedback. You can then give roles on them and see results unit by unit.",
  expand: (name) => `Show what belongs to ${name}`,
  actions: (name) => `Actions for ${name}`,
  add: "Add a unit",
  addBelow: "Add a unit below",
  edit: "Change",
  move: "Move",
  closures: "Days closed",
  end: "End",
  restore: "Bring back",
  cancel: "Cancel",
  save: "Save",
  saving: "Saving …",
  close: "Done",
  done: {
    added: (name) => `${name} has been added.`,
    changed: (name) => `${name} has been changed.`,
    moved: (name) => `${name} has been moved.`,
    ended: (name) =>
      `${name} and everything below it has ended. Its responses stay, but no new ones are taken.`,
    restored: (name) => `${name} is back.`,
    closed: "The days closed have been added.",
    reopened: "The days closed have been removed.",
  },
  dialog: {
    addTitle: (parent) => `New unit below ${parent}`,
    editTitle: (name) => `Change ${name}`,
    names: "Name",
    name: (language) => `Name in ${language}`,
    nameHint: "One language is enough. Where one is missing, the name in another is shown.",
    kind: "Kind",
    slug: "Short name",
    slugHint:
      "Stands in links and tags and cannot be changed afterwards. Small letters a–z, digits and hyphens.",
    oid: "OID",
    oidHint:
      "Optional. The unit's code in the register of social and health care units, such as 1.2.246.10.1234567.10.2.",
    nameMissing: "Give the unit a name in at least one language.",
    slugWrong: "The short name may only have small letters a–z, digits and single hyphens.",
    slugTaken: "The short name or the OID is in use by another unit.",
    oidTaken: "The OID is in use by another unit.",
    oidWrong:
      "An OID is digits with dots between them. A Finnish one looks like 1.2.246.10.<business id>.10.<number>.",
    kindWrong:
      "A unit cannot be of a larger kind than the one above it, or of a smaller one than those below it.",
  },
  moving: {
    title: (name) => `Move ${name}`,
    lead: "Everything below the unit moves along. Whoever has a role above the new place reaches it at once.",
    target: "New place",
    under: "Below",
    submit: "Move here",
    nowhere: "There is no other place where this unit can stand.",
    refused: "The unit cannot stand there. Choose another place.",
  },
  closing: {
    title: (name) => `Days closed: ${name}`,
    lead: "These days do not count as working days when clients are promised an answer. They hold for everything below the unit too.",
    none: "No days closed ahead.",
    from: "First day",
    to: "Last day",
    reason: (language) => `Reason in ${language}`,
    reasonHint: "Optional, such as Summer break.",
    add: "Add",
    remove: (days) => `Remove ${days}`,
    missing: "Fill in the first and the last day; the last must not be before the first.",
  },
};
