/** Words of the pages about channels, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Kanaler",
  lead: "Varje plats där formuläret finns: en webbsida, en affisch, en länk. Resultaten kan delas upp efter plats.",
  add: "Lägg till en plats",
  back: "Alla kanaler",
  emptyTitle: "Formuläret finns inte någonstans än",
  empty:
    "Lägg till en plats, så får du det du behöver: en tagg till webbsidan, en affisch, en text till ett meddelande eller en länk.",
  unpublishedTitle: "Publicera formuläret först",
  unpublished:
    "Det som inte är publicerat kan ingen öppna. Sedan kan du placera ut formuläret här.",
  toForm: "Till formuläret",
  since: (day: string) => `sedan ${day}`,
  kinds: {
    embed: "Webbsida",
    qr: "Affisch",
    sms: "Meddelande",
    link: "Länk",
    staff: "Inmatning",
  },
  rename: "Byt namn",
  renameOf: (name: string) => `Byt namn på ${name}`,
  end: "Ta bort",
  endOf: (name: string) => `Ta bort ${name}`,
  ended: (name: string) =>
    `${name} är borttagen. Det som redan är utplacerat fungerar fortfarande.`,
  restored: (name: string) => `${name} är tillbaka.`,
  endedTitle: "Borttagna",
  restore: "Lägg tillbaka",
  restoreOf: (name: string) => `Lägg tillbaka ${name}`,
  results: { by: "Per plats", none: "Utan plats", one: "Plats", all: "Alla platser" },
  dialog: {
    title: "Lägg till en plats",
    renameTitle: "Byt namn",
    kind: "Var ska formuläret finnas?",
    kinds: {
      embed: "På en webbsida",
      qr: "På en affisch eller ett blad",
      sms: "I ett sms eller mejl",
      link: "Som en länk",
    },
    name: "Vad kallar ni platsen?",
    nameHint:
      "Till exempel ”Bokningssidan” eller ”Affisch vid disken”. Bara personalen ser namnet.",
    unit: "Vilken enhet gäller responsen?",
    missing: "Skriv ett namn på platsen.",
    submit: "Lägg till",
    save: "Spara",
    submitting: "Sparar …",
    cancel: "Avbryt",
  },
  copy: "Kopiera",
  copied: "Kopierad",
  notCopied: "Markera texten och kopiera den själv.",
  language: "Språk",
  embed: {
    tag: "Klistra in taggen där formuläret ska stå",
    tagHint: "Det är allt. Den som inte har JavaScript får en länk till formulärets egen sida.",
    element: "Som element, för sidor som byggs med komponenter",
    pinned: "Låst version, som webbläsaren kontrollerar",
    pinnedHint:
      "Sidan får då inga rättelser förrän ni byter ut koden mot en ny härifrån. Använd den där era regler kräver det.",
    noPinned: "Här finns ingen byggd widget, så en låst version kan inte visas.",
    policy: "Det här behöver sidans Content-Security-Policy tillåta",
    trusted: (name: string) => `Skickar sidan trusted-types ska ${name} finnas med.`,
    importMap: "För den låsta versionen, där sidan inte tillåter skript i sidan:",
    style: "Formulärets utseende på sidan",
  },
  poster: {
    title: "Affischen",
    lead: "A4, färdig att skriva ut. Telefonen öppnar formuläret på det språk som klienten använder.",
    preview: "Så här ser affischen ut",
    all: "Affisch på alla språk (PDF)",
    one: (language: string) => `Affisch: ${language} (PDF)`,
    svg: "QR-koden för sig (SVG)",
    noLetters: "Affischens typsnitt saknar det här språkets bokstäver. Använd QR-koden för sig.",
    short: "Adressen under koden",
  },
  message: {
    sms: "Text till ett sms",
    length: (n: number, parts: number) =>
      parts === 1 ? `${n} tecken, ryms i ett sms` : `${n} tecken, delas upp i ${parts} sms`,
    unicode: "Ett tecken i texten gör att bara 70 tecken ryms i ett sms.",
    email: "Betygslänkar till ett mejl",
    emailHint:
      "HTML-kod att klistra in i mejlet. Trycket på en siffra väljer den bara: inget sparas förrän klienten skickar.",
    noScore: "Formuläret frågar inte efter något betyg, så det finns inga betygslänkar.",
  },
  link: { title: "Länken", short: "Kort länk", shortHint: "Öppnas på klientens eget språk." },
};

export type ChannelTexts = typeof sv;
