/** Words before anybody has signed in, in Swedish; its shape binds the other languages. */
export const sv = {
  invitation: {
    title: "Välkommen till Respons",
    resetTitle: "Välj ett nytt lösenord",
    lead: (email: string) =>
      `Du loggar in med ${email}. Välj ett lösenord, så är du klar att börja.`,
    resetLead: (email: string) =>
      `För ${email}. Ditt andra steg vid inloggningen är kvar som förut.`,
    name: "Ditt namn, som kollegerna ser det",
    password: "Lösenord",
    rule: "Minst 8 tecken, gärna 15 eller fler. En mening eller några ord i rad är lätt att minnas och svår att gissa.",
    repeat: "Lösenordet en gång till",
    submit: "Spara och logga in",
    submitting: "Sparar …",
    missing: "Fyll i ditt namn.",
    tooShort: "Lösenordet behöver minst 8 tecken.",
    differs: "De två lösenorden är inte lika.",
    goneTitle: "Länken fungerar inte",
    gone: "Den har redan använts, är för gammal eller har ersatts av en nyare. Be en administratör om en ny länk. Har du redan valt ett lösenord kan du logga in.",
    toSignIn: "Till inloggningen",
  },
  door: {
    forgotten: "Glömt lösenordet?",
    forgottenLead: "Skriv din e-post, så skickar vi en länk för att välja ett nytt.",
    askAdministrator:
      "Be en administratör i din organisation om en länk för att välja ett nytt lösenord. Respons skickar inga mejl här.",
    send: "Skicka länken",
    sending: "Skickar …",
    sent: "Om adressen finns hos oss har vi skickat en länk dit. Den fungerar i ett dygn.",
    email: "Din e-postadress",
    missing: "Skriv en hel e-postadress.",
    signOn: (name: string) => `Logga in med ${name}`,
    signOnProblems: {
      email_not_verified:
        "Katalogen har inte bekräftat din e-postadress. Be den som sköter katalogen om hjälp.",
      domain_not_allowed: "Din e-postadress hör inte till dem som får logga in här.",
      no_roles:
        "Du har inga roller i Respons än. Be en administratör bjuda in dig eller ge dig en roll i katalogen.",
      account_disabled: "Ditt konto är avstängt. Be en administratör om hjälp.",
      cancelled: "Inloggningen avbröts hos katalogen. Försök igen.",
      other:
        "Inloggningen via katalogen lyckades inte. Försök igen, eller be en administratör om hjälp.",
    },
  },
};

export type DoorTexts = typeof sv;
