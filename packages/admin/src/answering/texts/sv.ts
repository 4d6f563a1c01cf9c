const number = new Intl.NumberFormat("sv-FI");

/** Words of the page about answers, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Besvarande",
  lead: "Hur stor del av responsen som har fått svar, och hur snabbt.",
  asOf: "Läget vid slutet av",
  atNow: (day: string) => `Läget nu, ${day}.`,
  atEndOf: (day: string) => `Läget vid slutet av ${day}. Det som hände senare räknas inte.`,
  demonstration: (day: string) => `Demonstrationens material slutar ${day}.`,
  showDemonstration: "Visa läget den dagen",
  emptyTitle: "Inga ärenden i det här urvalet",
  empty: "Ta bort en avgränsning eller välj en längre period.",
  emptyAll:
    "Respons med en kommentar, eller från en klient som väntar på svar, blir ett ärende. Här syns sedan hur stor del som har fått svar.",
  named: "Namngiven respons som fått svar",
  namedWords: (answered: number, n: number) =>
    `${number.format(answered)} av ${number.format(n)} namngivna har fått svar`,
  answerable: "De som väntade sig ett svar",
  answerableWords: (answered: number, n: number) =>
    `${number.format(answered)} av ${number.format(n)} som kan nås och vill ha svar har fått det`,
  inTime: "Svar i tid",
  inTimeWords: (inTime: number, due: number) =>
    `${number.format(inTime)} av ${number.format(due)} utlovade svar kom i tid`,
  waiting: (n: number, share: string) =>
    n === 1
      ? `1 väntar, men dagen har inte gått ut; utan det ärendet ${share}`
      : `${number.format(n)} väntar, men dagen har inte gått ut; utan dem ${share}`,
  waitingOnly: (n: number) =>
    n === 1
      ? "1 väntar, men dagen har inte gått ut"
      : `${number.format(n)} väntar, men dagen har inte gått ut`,
  lateWords: (late: number, missing: number) =>
    [
      late > 0 ? `${number.format(late)} kom för sent` : "",
      missing > 0 ? `${number.format(missing)} har inte kommit` : "",
    ]
      .filter(Boolean)
      .join(", "),
  noneDue: "Inget utlovat svar har gått ut än.",
  none: "Ingen än.",
  few: "Färre än 5: andelen visas inte.",
  fewShort: "färre än 5",
  times: "Tider",
  reaction: "Reaktionstid",
  reactionAbout:
    "Från att responsen kom till första mellansvar, svar eller beslut om att den är hanterad.",
  answer: "Svarstid",
  answerAbout: "Från att responsen kom till svaret. Mellansvar räknas inte.",
  days: (days: string) => (days === "1,0" ? "1,0 dag" : `${days} dagar`),
  timeWords: (mean: string, n: number) =>
    `median · medelvärde ${mean} · ${n === 1 ? "1 ärende" : `${number.format(n)} ärenden`}`,
  noTimes: "Färre än 5 ärenden: ingen tid visas.",
  byUnit: "Per enhet",
  byLanguage: "Per språk",
  byMonth: "Per månad",
  unit: "Enhet som handlägger",
  language: "Språk",
  month: "Månad då responsen kom",
  cases: "Ärenden",
  namedColumn: "Namngivna, fått svar",
  inTimeColumn: "Svar i tid",
  reactionColumn: "Reaktionstid, median",
  answerColumn: "Svarstid, median",
  showRows: (n: number) => `Visa ${n} rader`,
  of: (part: number, whole: number) => `${number.format(part)} av ${number.format(whole)}`,
  misses: "Svar som inte kom i tid",
  missesLead: "Klienten lovades ett svar, och det kom inte senast den dagen. Nyaste först.",
  noMisses: "Inga. Alla utlovade svar har kommit i tid.",
  promised: (day: string) => `Lovat ${day}`,
  daysLate: (n: number) => (n === 1 ? "1 dag försenat" : `${number.format(n)} dagar försenat`),
  answered: (moment: string) => `Svar ${moment}`,
  unanswered: "Utan svar",
  noHandler: "Ingen handläggare",
  received: (moment: string) => `Kom ${moment}`,
  more: "Visa fler",
  method: "Så räknas det",
  methodLines: (received: string, cases: string) => [
    `I urvalet kom ${received} responser in, och ${cases} av dem är ärenden: de har en kommentar, eller klienten väntar på svar.`,
    "Namngiven är den som har lämnat namn, e-post eller telefonnummer. Ett svar väntar sig den som kan nås per e-post eller telefon och inte har tackat nej till svar.",
    "I tid är ett svar som kom senast den utlovade dagen. Bara dagar som har gått ut räknas, så att det som ännu inte är försenat varken räknas som hållet eller som brutet.",
    "Ett ärende räknas till den enhet som handlägger det. Respons som har raderats är inte med.",
    "Intervallen är 95 % konfidensintervall. Andelar av färre än 5 visas inte.",
  ],
};

export type AnsweringTexts = typeof sv;
