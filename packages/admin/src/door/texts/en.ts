import type { DoorTexts } from "./sv.ts";

/** Words before anybody has signed in, in English. */
export const en: DoorTexts = {
  invitation: {
    title: "Welcome to Respons",
    resetTitle: "Choose a new password",
    lead: (email) => `You sign in with ${email}. Choose a password and you are ready to start.`,
    resetLead: (email) => `For ${email}. The second step of your sign-in stays as it was.`,
    name: "Your name, as colleagues see it",
    password: "Password",
    rule: "At least 8 characters, better 15 or more. A sentence or a few words in a row is easy to remember and hard to guess.",
    repeat: "The password once more",
    submit: "Save and sign in",
    submitting: "Saving …",
    missing: "Fill in your name.",
    tooShort: "The password needs at least 8 characters.",
    differs: "The two passwords differ.",
    goneTitle: "The link does not work",
    gone: "It has been used, is too old, or has been replaced by a newer one. Ask an administrator for a new link. If you have already chosen a password, you can sign in.",
    toSignIn: "To the sign-in",
  },
  door: {
    forgotten: "Forgot your password?",
    forgottenLead: "Write your e-mail and we send a link to choose a new one.",
    askAdministrator:
      "Ask an administrator of your organisation for a link to choose a new password. Respons sends no mail here.",
    send: "Send the link",
    sending: "Sending …",
    sent: "If we know the address, we have sent a link to it. It works for a day.",
    email: "Your e-mail address",
    missing: "Write a whole e-mail address.",
    signOn: (name) => `Sign in with ${name}`,
    signOnProblems: {
      email_not_verified:
        "The directory has not confirmed your e-mail address. Ask those who look after the directory for help.",
      domain_not_allowed: "Your e-mail address is not one of those that may sign in here.",
      no_roles:
        "You have no roles in Respons yet. Ask an administrator to invite you or to give you a role in the directory.",
      account_disabled: "Your account is disabled. Ask an administrator for help.",
      cancelled: "The sign-in was stopped at the directory. Try again.",
      other:
        "Signing in by the directory did not work. Try again, or ask an administrator for help.",
    },
  },
};
