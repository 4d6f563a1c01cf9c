import type { OutboxAbout, OutboxFailure, OutboxMessage } from "@respons/wire";

/** Words of the page about mails on their way, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Utgående mejl",
  lead: "Mejl som inte går fram genast försöker Respons skicka igen, allt glesare, i tre dygn.",
  noServerTitle: "Respons skickar inga mejl här",
  noServer:
    "Länkar till personer lämnar du över själv. Mejl till klienter väntar tills den som sköter servern har angett en mejlserver (RESPONS_SMTP_URL).",
  emptyTitle: "Inget väntar",
  empty: "Alla mejl har gått iväg.",
  emptyNoServer: "Här syns mejl till klienter som väntar på en mejlserver.",
  lastSent: (moment: string) => `Senast skickat ${moment}.`,
  neverSent: "Inget har skickats än.",
  counts: (waiting: number, givenUp: number) =>
    [
      waiting > 0 ? `${waiting} väntar.` : "",
      givenUp === 0 ? "" : givenUp === 1 ? "1 gick inte fram." : `${givenUp} gick inte fram.`,
    ]
      .filter(Boolean)
      .join(" "),
  tryNow: "Försök nu",
  tryingNotice: "Respons försöker skicka nu.",
  more: (n: number) => `och ${n} till`,
  about: {
    invitation: "Inbjudan till en person",
    reset: "Länk för nytt lösenord",
  } satisfies Record<OutboxAbout, string> as Record<OutboxAbout, string>,
  unknownAbout: "Mejl som inte längre kan läsas",
  states: {
    waiting: "Väntar",
    "given-up": "Gick inte fram",
  } satisfies Record<OutboxMessage["state"], string> as Record<OutboxMessage["state"], string>,
  failures: {
    "server-unreachable": "Mejlservern svarar inte. Be den som sköter servern se efter.",
    "sign-in-refused":
      "Mejlservern släppte inte in Respons. Användaren eller lösenordet i inställningen stämmer inte.",
    "encryption-failed": "Förbindelsen till mejlservern gick inte att kryptera.",
    "sender-refused": "Mejlservern godtar inte avsändaren (RESPONS_MAIL_FROM).",
    deferred: "Mejlservern bad Respons återkomma.",
    "address-refused":
      "Mottagarens adress finns inte. Rätta adressen, eller lämna över länken själv.",
    "message-refused": "Mejlservern vägrade ta emot mejlet.",
    unreadable: "Nyckeln som mejlet är förseglat med finns inte kvar. Gör en ny länk.",
    unknown: "Något oväntat hände. Det står i loggen.",
  } satisfies Record<OutboxFailure, string> as Record<OutboxFailure, string>,
  since: (moment: string) => `Sedan ${moment}`,
  attempts: (n: number) => (n === 1 ? "1 försök" : `${n} försök`),
  next: (moment: string) => `Nästa försök ${moment}`,
};

export type OutboxTexts = typeof sv;
