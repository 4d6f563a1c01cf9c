import type { GuardTexts } from "./guard-texts.ts";

export const texts: GuardTexts = {
  stepTitle: "Check your text before you send it",
  stepIntro: "It has details that could show who someone is. Nothing has been sent yet.",
  kindNames: {
    "personal-identity-code": "Personal identity code",
    iban: "Account number",
    email: "E-mail address",
    phone: "Phone number",
    "street-address": "Street address",
    "number-plate": "Number plate",
  },
  alwaysMasked: "Never stored: replaced with",
  maskNow: "Replace now",
  choices: {
    move: "Move to the contact details",
    mask: "Replace with",
    keep: "Keep in the text",
  },
  preview: "Your text as it will be sent",
  backToText: "Change the text",
};
