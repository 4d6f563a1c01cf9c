import type { PeopleTexts } from "./sv.ts";

/** Words of the pages about people, in English. */
export const en: PeopleTexts = {
  title: "People",
  lead: "Everybody who can sign in, with their roles on the units that you administer.",
  search: "Search by name or e-mail",
  invite: "Invite a person",
  count: (n) => (n === 1 ? "1 person" : `${n} people`),
  emptyTitle: "Nobody is here yet",
  empty:
    "Invite the colleagues who will read or follow up feedback. They get a link and choose a password themselves.",
  nobodyFound: "Nobody has that name. Try a part of the name or e-mail.",
  you: "You",
  states: { invited: "Invited", active: "Active", disabled: "Disabled" },
  noRoles: "No roles: can sign in but sees nothing",
  noFactor: "No second step yet",
  lastSignIn: (day) => `Last signed in ${day}`,
  neverSignedIn: "Has not signed in yet",
  linkUntil: (moment) => `The link works until ${moment}`,
  linkExpired: "The link has expired",
  roleOn: (role, unit) => `${role} · ${unit}`,
  dialog: {
    title: "Invite a person",
    name: "Name",
    email: "E-mail",
    language: "Language of mails to the person",
    role: "Role",
    unit: "Unit",
    unitHint: "The role holds for the unit and all below it. You can give more roles afterwards.",
    submit: "Invite",
    submitting: "Inviting …",
    cancel: "Cancel",
    missing: "Fill in the name and a whole e-mail address.",
    taken:
      "There is already a person with this e-mail. If they are not in the list, they belong to another unit: ask an administrator of the whole organisation to give the role.",
  },
  link: {
    invitation: "The invitation is ready",
    reset: "Link for a new password",
    "on-the-way": (email) =>
      `The link is on its way to ${email}. You can also hand it over yourself:`,
    "no-mail":
      "Respons sends no mail here. Copy the link and give it to the person in a safe way, and to nobody else:",
    label: "One-time link",
    once: (moment) =>
      `The link is shown only now. It works once, until ${moment}. Older links no longer work.`,
    copy: "Copy the link",
    copied: "Copied",
    close: "Done",
  },
  person: {
    back: "All people",
    roles: "Roles",
    rolesLead: "A role holds for the unit and all below it.",
    fromDirectory: "From the directory",
    fromDirectoryHint:
      "Roles from the directory are changed there, and follow when the person signs in.",
    elsewhere: (n) =>
      n === 1
        ? "The person also has 1 role on units that you do not administer."
        : `The person also has ${n} roles on units that you do not administer.`,
    remove: "Remove",
    removeRole: (role) => `Remove: ${role}`,
    removed: (role) => `Removed: ${role}.`,
    add: "Add a role",
    added: (role) => `Added: ${role}.`,
    may: "What the person may do",
    mayNothing: "Nothing yet. Give a role.",
    signIn: "Sign-in",
    secondFactor: "Second step",
    hasFactor: "In use",
    hasNoFactor: "Not yet",
    sessions: "Open sessions",
    sessionsCount: (n) => (n === 0 ? "None" : `${n}`),
    lastSignIn: "Last sign-in",
    never: "Never",
    state: "State",
    email: "E-mail",
    onlySignOn: "Signs in by the directory, without a password here.",
    notManageable:
      "The person has roles on other units too. Their sign-in is therefore looked after by an administrator of the whole organisation.",
    newInvitation: "New invitation link",
    newPassword: "Link for a new password",
    endSessions: "Sign out everywhere",
    sessionsEnded: "The person is signed out everywhere.",
    removeFactor: "Reset the second step",
    removeFactorTitle: "Reset the second step?",
    removeFactorText: (name) =>
      `Do this only if ${name} has lost their phone or security key, and you know that it is they who ask. All sessions end, and at the next sign-in the password is enough to add a new second step. This cannot be undone.`,
    factorRemoved: "The second step is reset. The person adds a new one at the next sign-in.",
    disable: "Disable",
    disabled: (name) => `${name} is disabled and signed out.`,
    enable: "Enable again",
    enabled: (name) => `${name} can sign in again.`,
    name: "Name",
    saveName: "Save the name",
    nameSaved: "The name is saved.",
    cancel: "Cancel",
    lastAdministrator:
      "The organisation needs at least one administrator who can sign in. First make somebody else administrator of the whole organisation.",
  },
  roles: {
    reader: {
      name: "Reader",
      may: "Reads responses and results, but not clients' contacts.",
    },
    handler: {
      name: "Handler",
      may: "Reads responses with contacts, answers clients and enters feedback from phone and paper.",
    },
    coder: {
      name: "Coder",
      may: "Reads responses to sort free text into categories, without contacts.",
    },
    analyst: {
      name: "Analyst",
      may: "Reads and exports responses and results, without contacts.",
    },
    "form-maker": {
      name: "Form maker",
      may: "Makes, translates and publishes forms and sees the results, but does not read single responses.",
    },
    administrator: {
      name: "Administrator",
      may: "Looks after units, people, API tokens and texts for clients and reads the audit log, but does not read single responses.",
    },
    "data-protection-officer": {
      name: "Data protection officer",
      may: "Reads and exports everything, contacts too, and reads the audit log; looks after the texts on data protection.",
    },
  },
  permissions: {
    "read-figures": "see figures and results",
    "read-responses": "read responses",
    "read-contacts": "read clients' contacts",
    "export-responses": "export responses",
    "enter-responses": "enter feedback from phone and paper",
    "sort-quarantine": "decide what in the quarantine is spam",
    "edit-forms": "make, translate and publish forms",
    "manage-units": "change units",
    "manage-people": "invite people and give roles",
    "manage-tokens": "make and revoke API tokens",
    "manage-settings": "change texts that clients read",
    "read-audit": "read the audit log",
    "trace-persons": "find and erase a person’s data",
  },
};
