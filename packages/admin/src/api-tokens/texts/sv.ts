/** Words of the page about API tokens, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "API-nycklar",
  lead: "Med en nyckel hämtar ett annat program siffror eller responser utan att någon loggar in. En nyckel når en enhet och allt under den, och den kan inte mer än du.",
  make: "Gör en nyckel",
  emptyTitle: "Här finns inga nycklar",
  empty: "Gör en nyckel för varje program som ska hämta uppgifter, så kan du dra in dem en för en.",
  made: (name: string, day: string) => `Gjordes av ${name} ${day}`,
  madeByCommand: (day: string) => `Gjordes på kommandoraden ${day}`,
  until: (moment: string) => `Fungerar till ${moment}`,
  used: (day: string) => `Användes senast ${day}`,
  neverUsed: "Har inte använts",
  revoked: "Indragen",
  expired: "Har gått ut",
  revoke: "Dra in",
  revokeTitle: (name: string) => `Dra in ${name}?`,
  revokeText:
    "Programmet som använder nyckeln kommer inte in mer från och med nu. Det går inte att ångra; gör en ny nyckel om den behövs igen.",
  revokedNotice: (name: string) => `${name} är indragen.`,
  showEnded: (n: number) =>
    n === 1
      ? "Visa 1 nyckel som inte fungerar längre"
      : `Visa ${n} nycklar som inte fungerar längre`,
  cancel: "Avbryt",
  dialog: {
    title: "Gör en nyckel",
    name: "Namn",
    nameHint: "Vilket program den är för, till exempel Datalagret.",
    permissions: "Vad den får göra",
    unit: "Enhet",
    unitHint: "Nyckeln når enheten och allt under den.",
    until: "Sista dagen",
    untilHint: "Högst ett år framåt.",
    submit: "Gör nyckeln",
    missing: "Ge nyckeln ett namn och välj minst en sak som den får göra.",
    refused:
      "Nyckeln kan inte få mer än du själv har på enheten, och inte gälla längre än ett år. Välj en annan enhet, färre rättigheter eller en tidigare dag.",
  },
  secret: {
    title: "Nyckeln är klar",
    lead: "Kopiera den nu och ge den till programmet. Den visas bara den här gången och finns inte sparad någonstans.",
    label: "API-nyckel",
    use: "Programmet sänder den i huvudet Authorization: Bearer.",
    copy: "Kopiera nyckeln",
    copied: "Kopierad",
    close: "Klar",
  },
};

export type TokenTexts = typeof sv;
