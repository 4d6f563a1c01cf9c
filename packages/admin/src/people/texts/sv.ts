/** Words of the pages about people, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Personer",
  lead: "Alla som kan logga in, med sina roller på de enheter som du administrerar.",
  search: "Sök på namn eller e-post",
  invite: "Bjud in en person",
  count: (n: number) => (n === 1 ? "1 person" : `${n} personer`),
  emptyTitle: "Här finns ingen än",
  empty:
    "Bjud in de kolleger som ska läsa eller följa upp respons. De får en länk och väljer själva sitt lösenord.",
  nobodyFound: "Ingen heter så. Pröva en del av namnet eller e-posten.",
  you: "Du",
  states: { invited: "Inbjuden", active: "Aktiv", disabled: "Avstängd" },
  noRoles: "Inga roller: kan logga in men ser ingenting",
  noFactor: "Inget andra steg än",
  lastSignIn: (day: string) => `Loggade in senast ${day}`,
  neverSignedIn: "Har inte loggat in än",
  linkUntil: (moment: string) => `Länken fungerar till och med ${moment}`,
  linkExpired: "Länken har gått ut",
  roleOn: (role: string, unit: string) => `${role} · ${unit}`,
  dialog: {
    title: "Bjud in en person",
    name: "Namn",
    email: "E-post",
    language: "Språk i mejl till personen",
    role: "Roll",
    unit: "Enhet",
    unitHint: "Rollen gäller enheten och allt under den. Fler roller kan du ge efteråt.",
    submit: "Bjud in",
    submitting: "Bjuder in …",
    cancel: "Avbryt",
    missing: "Fyll i namn och en hel e-postadress.",
    taken:
      "Det finns redan en person med den här e-posten. Syns personen inte i listan är hen knuten till en annan enhet: be en administratör för hela organisationen ge rollen.",
  },
  link: {
    invitation: "Inbjudan är klar",
    reset: "Länk för nytt lösenord",
    sent: (email: string) => `Länken har skickats till ${email}. Du kan också ge den själv:`,
    failed: (email: string) =>
      `Mejlet till ${email} gick inte iväg. Kopiera länken och ge den till personen själv:`,
    "no-mail":
      "Respons skickar inga mejl här. Kopiera länken och ge den till personen på ett säkert sätt, inte till någon annan:",
    label: "Engångslänk",
    once: (moment: string) =>
      `Länken visas bara nu. Den fungerar en gång, till och med ${moment}. Äldre länkar gäller inte längre.`,
    copy: "Kopiera länken",
    copied: "Kopierad",
    close: "Klar",
  },
  person: {
    back: "Alla personer",
    roles: "Roller",
    rolesLead: "En roll gäller enheten och allt under den.",
    fromDirectory: "Från katalogen",
    fromDirectoryHint: "Roller från katalogen ändras där och uppdateras när personen loggar in.",
    elsewhere: (n: number) =>
      n === 1
        ? "Personen har också 1 roll på andra enheter än dem du administrerar."
        : `Personen har också ${n} roller på andra enheter än dem du administrerar.`,
    remove: "Ta bort",
    removeRole: (role: string) => `Ta bort: ${role}`,
    removed: (role: string) => `Borttagen: ${role}.`,
    add: "Lägg till en roll",
    added: (role: string) => `Tillagd: ${role}.`,
    may: "Det här får personen göra",
    mayNothing: "Ingenting än. Ge en roll.",
    signIn: "Inloggning",
    secondFactor: "Andra steget",
    hasFactor: "Tagits i bruk",
    hasNoFactor: "Inte än",
    sessions: "Pågående inloggningar",
    sessionsCount: (n: number) => (n === 0 ? "Inga" : `${n}`),
    lastSignIn: "Senaste inloggning",
    never: "Aldrig",
    state: "Läge",
    email: "E-post",
    onlySignOn: "Loggar in via katalogen, utan lösenord här.",
    notManageable:
      "Personen har roller också på andra enheter. Inloggningen sköts därför av en administratör för hela organisationen.",
    newInvitation: "Ny inbjudningslänk",
    newPassword: "Länk för nytt lösenord",
    endSessions: "Logga ut överallt",
    sessionsEnded: "Personen är utloggad överallt.",
    removeFactor: "Nollställ andra steget",
    removeFactorTitle: "Nollställa andra steget?",
    removeFactorText: (name: string) =>
      `Gör så här bara om ${name} har förlorat sin telefon eller säkerhetsnyckel, och du vet att det är hen som ber. Alla inloggningar avslutas, och vid nästa inloggning räcker lösenordet för att lägga till ett nytt andra steg. Det går inte att ångra.`,
    factorRemoved:
      "Andra steget är nollställt. Personen lägger till ett nytt vid nästa inloggning.",
    disable: "Stäng av",
    disabled: (name: string) => `${name} är avstängd och utloggad.`,
    enable: "Ta i bruk igen",
    enabled: (name: string) => `${name} kan logga in igen.`,
    name: "Namn",
    saveName: "Spara namnet",
    nameSaved: "Namnet är sparat.",
    cancel: "Avbryt",
    lastAdministrator:
      "Organisationen behöver minst en administratör som kan logga in. Gör först någon annan till administratör för hela organisationen.",
  },
  roles: {
    reader: {
      name: "Läsare",
      may: "Läser responser och resultat, men inte klienternas kontaktuppgifter.",
    },
    handler: {
      name: "Handläggare",
      may: "Läser responser med kontaktuppgifter, svarar klienter och matar in respons från telefon och papper.",
    },
    coder: {
      name: "Kodare",
      may: "Läser responser för att ordna fritext i kategorier, utan kontaktuppgifter.",
    },
    analyst: {
      name: "Analytiker",
      may: "Läser och exporterar responser och resultat, utan kontaktuppgifter.",
    },
    "form-maker": {
      name: "Formulärredaktör",
      may: "Gör, översätter och publicerar formulär och ser resultaten, men läser inte enskilda responser.",
    },
    administrator: {
      name: "Administratör",
      may: "Sköter enheter, personer, API-nycklar och texter för klienter och läser händelseloggen, men läser inte enskilda responser.",
    },
    "data-protection-officer": {
      name: "Dataskyddsombud",
      may: "Läser och exporterar allt, också kontaktuppgifter, och läser händelseloggen; sköter texterna om dataskydd.",
    },
  },
  permissions: {
    "read-figures": "se siffror och resultat",
    "read-responses": "läsa responser",
    "read-contacts": "läsa klienters kontaktuppgifter",
    "export-responses": "exportera responser",
    "enter-responses": "mata in respons från telefon och papper",
    "edit-forms": "göra, översätta och publicera formulär",
    "manage-units": "ändra enheter",
    "manage-people": "bjuda in personer och ge roller",
    "manage-tokens": "göra och återkalla API-nycklar",
    "manage-settings": "ändra texter som klienter läser",
    "read-audit": "läsa händelseloggen",
  },
};

export type PeopleTexts = typeof sv;
