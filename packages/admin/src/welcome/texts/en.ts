import type { WelcomeTexts } from "./sv.ts";

/** Words for a person who may do nothing yet, in English. */
export const en: WelcomeTexts = {
  title: (name) => `Welcome, ${name}`,
  noRoles: "You are signed in, but have no roles yet.",
  ask: "Ask whoever invited you, or another administrator, for a role in your unit. It holds at once; reload the page when you have it.",
  meanwhile: "Meanwhile you can put your account in order:",
  account: "Your account and your sign-in",
  reload: "Reload",
};
