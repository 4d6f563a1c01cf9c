const number = new Intl.NumberFormat("sv-FI");

/** Words of the page about units, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Enheter",
  lead: "Organisationens träd. Roller, formulär och responser hör till en enhet; den som har en roll på en enhet har den också på allt under den.",
  kinds: {
    organisation: "Organisation",
    department: "Sektor",
    service: "Tjänst",
    office: "Verksamhetsställe",
  },
  people: (n: number) => (n === 1 ? "1 person" : `${number.format(n)} personer`),
  forms: (n: number) => (n === 1 ? "1 formulär" : `${number.format(n)} formulär`),
  closed: (days: string) => `Stängt ${days}`,
  moreClosures: (n: number) => (n === 1 ? "och 1 gång till" : `och ${n} gånger till`),
  ended: (day: string) => `Upphörde ${day}`,
  showEnded: (n: number) =>
    n === 1 ? "Visa 1 enhet som har upphört" : `Visa ${n} enheter som har upphört`,
  aloneTitle: "Organisationen har inga enheter än",
  alone:
    "Lägg till de sektorer, tjänster och verksamhetsställen som tar emot respons. Då kan du ge roller på dem och se resultaten enhet för enhet.",
  expand: (name: string) => `Visa det som hör till ${name}`,
  actions: (name: string) => `Åtgärder för ${name}`,
  add: "Lägg till enhet",
  addBelow: "Lägg till en enhet under",
  edit: "Ändra",
  move: "Flytta",
  closures: "Stängda dagar",
  end: "Avsluta",
  restore: "Ta tillbaka",
  cancel: "Avbryt",
  save: "Spara",
  saving: "Sparar …",
  close: "Klar",
  done: {
    added: (name: string) => `${name} är tillagd.`,
    changed: (name: string) => `${name} är ändrad.`,
    moved: (name: string) => `${name} är flyttad.`,
    ended: (name: string) =>
      `${name} och allt under den har avslutats. Responserna finns kvar, men inga nya tas emot.`,
    restored: (name: string) => `${name} är tillbaka.`,
    closed: "De stängda dagarna är tillagda.",
    reopened: "De stängda dagarna är borttagna.",
  },
  dialog: {
    addTitle: (parent: string) => `Ny enhet under ${parent}`,
    editTitle: (name: string) => `Ändra ${name}`,
    names: "Namn",
    name: (language: string) => `Namn på ${language}`,
    nameHint: "Ett språk räcker. Saknas ett språk visas namnet på ett annat.",
    kind: "Slag",
    slug: "Kortnamn",
    slugHint:
      "Står i länkar och taggar och kan inte ändras efteråt. Små bokstäver a–z, siffror och bindestreck.",
    oid: "OID-kod",
    oidHint:
      "Frivillig. Enhetens kod i SOTE-organisationsregistret, till exempel 1.2.246.10.1234567.10.2.",
    nameMissing: "Ge enheten ett namn på minst ett språk.",
    slugWrong: "Kortnamnet får bara ha små bokstäver a–z, siffror och enkla bindestreck.",
    slugTaken: "Kortnamnet eller OID-koden används redan av en annan enhet.",
    oidTaken: "OID-koden används redan av en annan enhet.",
    oidWrong:
      "OID-koden ska vara siffror med punkter emellan. En finländsk kod har formen 1.2.246.10.<FO-nummer>.10.<nummer>.",
    kindWrong:
      "En enhet kan inte vara av ett större slag än den ovanför, eller av ett mindre än de under den.",
  },
  moving: {
    title: (name: string) => `Flytta ${name}`,
    lead: "Allt under enheten följer med. Den som har en roll ovanför den nya platsen når den genast.",
    target: "Ny plats",
    under: "Under",
    submit: "Flytta hit",
    nowhere: "Det finns ingen annan plats där den här enheten kan stå.",
    refused: "Enheten kan inte stå där. Välj en annan plats.",
  },
  closing: {
    title: (name: string) => `Stängda dagar: ${name}`,
    lead: "Dagarna räknas inte som arbetsdagar när klienterna lovas svar. De gäller också allt under enheten.",
    none: "Inga stängda dagar framöver.",
    from: "Första dagen",
    to: "Sista dagen",
    reason: (language: string) => `Orsak på ${language}`,
    reasonHint: "Frivillig, till exempel Sommarstängt.",
    add: "Lägg till",
    remove: (days: string) => `Ta bort ${days}`,
    missing: "Fyll i första och sista dagen; den sista får inte vara före den första.",
  },
};

export type UnitTexts = typeof sv;
