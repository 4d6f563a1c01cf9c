import type { StaffLanguageTag } from "@respons/wire";

/** Facts of a mail with a one-time link. */
export interface LinkMail {
  purpose: "invitation" | "reset";
  url: string;
  expiresAt: Date;
  name: string;
  organisation: string;
}

interface MailTexts {
  subject(mail: LinkMail): string;
  text(mail: LinkMail): string;
}

const tags = { sv: "sv-FI", fi: "fi-FI", en: "en-GB" } as const;

type Words = (moment: (at: Date) => string) => MailTexts;

const sv: Words = (moment) => ({
  subject: ({ purpose, organisation }) =>
    purpose === "invitation"
      ? `Inbjudan till Respons, ${organisation}`
      : `Nytt lösenord till Respons, ${organisation}`,
  text: ({ purpose, url, expiresAt, name, organisation }) =>
    purpose === "invitation"
      ? `Hej ${name},

du har blivit inbjuden till Respons, där ${organisation} läser och följer upp
respons från sina klienter. Öppna länken och välj ett lösenord:

${url}

Länken fungerar en gång, till och med ${moment(expiresAt)}. Den är personlig:
skicka den inte vidare. Om du inte väntade dig den här inbjudan behöver du inte
göra något.
`
      : `Hej ${name},

välj ett nytt lösenord till Respons genom att öppna länken:

${url}

Länken fungerar en gång, till och med ${moment(expiresAt)}. Ditt andra steg vid
inloggningen är kvar som förut. Om du inte har bett om ett nytt lösenord behöver
du inte göra något: det gamla gäller.
`,
});

const fi: Words = (moment) => ({
  subject: ({ purpose, organisation }) =>
    purpose === "invitation"
      ? `Kutsu Responsiin, ${organisation}`
      : `Uusi salasana Responsiin, ${organisation}`,
  text: ({ purpose, url, expiresAt, name, organisation }) =>
    purpose === "invitation"
      ? `Hei ${name},

sinut on kutsuttu Responsiin, jossa ${organisation} lukee ja seuraa
asiakkaidensa palautetta. Avaa linkki ja valitse salasana:

${url}

Linkki toimii kerran, viimeistään ${moment(expiresAt)}. Se on henkilökohtainen:
älä lähetä sitä eteenpäin. Jos et odottanut tätä kutsua, sinun ei tarvitse tehdä
mitään.
`
      : `Hei ${name},

valitse uusi salasana Responsiin avaamalla linkki:

${url}

Linkki toimii kerran, viimeistään ${moment(expiresAt)}. Kirjautumisen toinen
vaihe pysyy ennallaan. Jos et pyytänyt uutta salasanaa, sinun ei tarvitse tehdä
mitään: vanha on voimassa.
`,
});

const en: Words = (moment) => ({
  subject: ({ purpose, organisation }) =>
    purpose === "invitation"
      ? `Invitation to Respons, ${organisation}`
      : `New password for Respons, ${organisation}`,
  text: ({ purpose, url, expiresAt, name, organisation }) =>
    purpose === "invitation"
      ? `Hello ${name},

you have been invited to Respons, where ${organisation} reads and follows up
feedback from its clients. Open the link and choose a password:

${url}

The link works once, until ${moment(expiresAt)}. It is personal: do not pass it
on. If you did not expect this invitation, you need not do anything.
`
      : `Hello ${name},

choose a new password for Respons by opening the link:

${url}

The link works once, until ${moment(expiresAt)}. The second step of your sign-in
stays as it was. If you did not ask for a new password, you need not do
anything: the old one holds.
`,
});

const words: Record<StaffLanguageTag, Words> = { sv, fi, en };

/** The words of mails to staff in one language, with moments of the organisation's time zone. */
export function linkMailTexts(language: StaffLanguageTag, timeZone: string): MailTexts {
  const format = new Intl.DateTimeFormat(tags[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  });
  return words[language]((at) => format.format(at));
}
