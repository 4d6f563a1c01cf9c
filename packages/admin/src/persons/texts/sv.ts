const responser = (n: number) => (n === 1 ? "1 respons" : `${n} responser`);

export const sv = {
  title: "En persons uppgifter",
  lead: "Sök fram det som en person har lämnat med sin e-postadress eller sitt telefonnummer, för att ge ut det eller radera det.",
  email: "E-postadress",
  phone: "Telefonnummer",
  phoneHint: "Utan landskod räknas numret som finländskt.",
  reason: "Orsak",
  reasonHint:
    "Till exempel ett diarienummer. Orsaken sparas i händelseloggen, så skriv inget om klienten här.",
  faults: {
    way: "Skriv en e-postadress eller ett telefonnummer.",
    email: "Skriv hela adressen, till exempel maja@example.fi.",
    phone: "Skriv numret med siffror, till exempel 040 123 4567.",
    reason: "Skriv varför du söker. Orsaken sparas i händelseloggen.",
  },
  search: "Sök",
  limitsTitle: "Vad som går att hitta",
  limits: [
    "Responser där klienten har lämnat adressen eller numret i kontaktfälten, hur det än är skrivet.",
    "Inte anonyma responser. Dem öppnar och raderar bara klienten själv, med sin kvittokod.",
    "Inte namn, adresser eller nummer som står i fritext.",
    "Inte kontaktuppgifter som redan har raderats när tiden gått ut.",
  ],
  found: (n: number) => `${responser(n)} hittades`,
  emptyTitle: "Inga responser hittades",
  empty:
    "Kontrollera stavningen, och sök också på personens andra adresser och nummer. Anonyma responser hittas bara med kvittokoden.",
  export: "Ladda ner allt som JSON",
  exported:
    "Filen laddas ner. Den innehåller kontaktuppgifter: spara den bara där sådana får finnas.",
  erase: (n: number) => `Radera ${responser(n)}`,
  logged:
    "Sökning, nedladdning och radering skrivs in i händelseloggen med orsaken, aldrig med adressen eller numret.",
  confirmTitle: (n: number) => `Radera ${responser(n)}?`,
  confirmText:
    "Svar, texter och kontaktuppgifter försvinner för gott och resultaten räknas om. Det går inte att ångra. I säkerhetskopiorna finns de kvar tills kopiorna har gått ut.",
  keep: "Behåll",
  changed:
    "Antalet har ändrats sedan du sökte, så inget har raderats. Sök en gång till och kontrollera listan.",
  erased: (n: number) => (n === 1 ? "1 respons har raderats" : `${n} responser har raderats`),
  erasedNote:
    "Raderingen står i händelseloggen. Äldre säkerhetskopior försvinner när de går ut. Har personen använt andra adresser eller nummer, sök på dem också.",
  one: {
    heading: "Radera",
    lead: "När klienten har bett om det, eller när texten inte får sparas.",
    open: "Radera responsen …",
    title: "Radera responsen?",
    reasonMissing: "Skriv varför responsen raderas. Orsaken sparas i händelseloggen.",
    confirm: "Radera responsen",
    done: "Responsen har raderats.",
  },
};

export type PersonDataTexts = typeof sv;
