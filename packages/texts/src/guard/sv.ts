import type { GuardTexts } from "./guard-texts.ts";

export const texts: GuardTexts = {
  stepTitle: "Kontrollera texten innan du skickar",
  stepIntro: "I texten finns uppgifter som kan avslöja vem någon är. Inget har skickats än.",
  kindNames: {
    "personal-identity-code": "Personbeteckning",
    iban: "Kontonummer",
    email: "E-postadress",
    phone: "Telefonnummer",
    "street-address": "Gatuadress",
    "number-plate": "Registernummer",
  },
  alwaysMasked: "Sparas aldrig, utan ersätts med",
  maskNow: "Ersätt nu",
  choices: {
    move: "Flytta till kontaktuppgifterna",
    mask: "Ersätt med",
    keep: "Behåll i texten",
  },
  preview: "Så här skickas texten",
  backToText: "Ändra texten",
};
