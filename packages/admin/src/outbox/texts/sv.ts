import type { OutboxAbout, OutboxFailure, OutboxMessage } from "@respons/wire";

/** Words of the page about mails on their way, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Utgående mejl",
  lead: "Om ett mejl inte kommer fram genast försöker Respons igen i tre dygn, med allt längre mellanrum.",
  noServerTitle: "Respons skickar inga mejl här",
  noServer:
    "Länkar till personer lämnar du över själv. Mejl till klienter väntar tills en mejlserver har angetts (RESPONS_SMTP_URL): be den som sköter servern.",
  emptyTitle: "Inget väntar",
  empty: "Alla mejl har skickats.",
  emptyNoServer: "Här syns mejl till klienter som väntar på en mejlserver.",
  lastSent: (moment: string) => `Senast skickat ${moment}.`,
  neverSent: "Inga mejl har skickats än.",
  counts: (waiting: number, givenUp: number) =>
    [waiting > 0 ? `${waiting} väntar.` : "", givenUp > 0 ? `${givenUp} kom inte fram.` : ""]
      .filter(Boolean)
      .join(" "),
  tryNow: "Försök nu",
  tryingNotice: "Respons försöker skicka nu.",
  more: (n: number) => `och ${n} till`,
  about: {
    invitation: "Inbjudan till en person",
    reset: "Länk för nytt lösenord",
    reply: "Svar till en klient",
    "interim-reply": "Mellansvar till en klient",
  } satisfies Record<OutboxAbout, string> as Record<OutboxAbout, string>,
  unknownAbout: "Mejl som inte längre kan läsas",
  states: {
    waiting: "Väntar",
    "given-up": "Kom inte fram",
  } satisfies Record<OutboxMessage["state"], string> as Record<OutboxMessage["state"], string>,
  failures: {
    "server-unreachable": "Mejlservern svarar inte. Be den som sköter servern att se efter.",
    "sign-in-refused":
      "Mejlservern släppte inte in Respons. Användaren eller lösenordet i inställningen stämmer inte.",
    "encryption-failed": "Förbindelsen till mejlservern gick inte att kryptera.",
    "sender-refused": "Mejlservern godtar inte avsändaren (RESPONS_MAIL_FROM).",
    deferred: "Mejlservern bad Respons försöka igen senare.",
    "address-refused":
      "Mottagarens adress finns inte. Rätta adressen, eller lämna över länken själv.",
    "message-refused": "Mejlservern vägrade ta emot mejlet.",
    unreadable: "Nyckeln som mejlet är förseglat med finns inte kvar. Gör en ny länk.",
    unknown: "Något oväntat hände. Det står i loggen.",
  } satisfies Record<OutboxFailure, string> as Record<OutboxFailure, string>,
  since: (moment: string) => `Väntar sedan ${moment}`,
  attempts: (n: number) => (n === 1 ? "1 försök" : `${n} försök`),
  next: (moment: string) => `Nästa försök ${moment}`,
};

export type OutboxTexts = typeof sv;
