import type { Signal } from "@respons/wire";

/** Words about the quarantine in Swedish; their shape binds the other languages. */
export const sv = {
  title: "Karantän",
  lead: "Responser som kan vara skräp väntar här på att någon läser dem. Klienten har fått tack och kvitto som vanligt. Så länge de väntar syns de inte i siffror, listor eller exporter.",
  views: { label: "Vad som visas", waiting: "Väntar", spam: "Skräp" },
  counted: (text: string, n: string) => `${text} (${n})`,
  waiting: (n: string) => (n === "1" ? "1 respons väntar" : `${n} responser väntar`),
  spam: (n: string) => (n === "1" ? "1 respons är skräp" : `${n} responser är skräp`),
  oldest: (moment: string) => `den äldsta kom ${moment}`,
  rate: (percent: string, released: string, decided: string, days: number) =>
    `Kontrollerna hade fel i ${percent} av fallen: ${released} av ${decided} avgjorda responser var inte skräp (de senaste ${days} dagarna).`,
  noRate: (days: number) =>
    `Ingen har avgjort något de senaste ${days} dagarna, så det går inte att säga hur ofta kontrollerna har fel.`,
  proven: (n: string, days: number) =>
    `${n === "1" ? "1 respons" : `${n} responser`} från en anstormning räknades utan att någon behövde avgöra, eftersom webbläsaren gjorde den uträkning som då krävs (de senaste ${days} dagarna).`,
  spamKept: "Skräp raderas 30 dagar efter att det märktes. Fram till dess kan du ångra dig.",
  emptyWaitingTitle: "Inget väntar",
  emptyWaiting: "Om det kommer in något som liknar skräp hittar du det här.",
  emptySpamTitle: "Inget skräp",
  emptySpam: "Det som du märker som skräp visas här i 30 dagar.",
  all: "Välj alla som visas",
  one: (when: string) => `Välj responsen från ${when}`,
  chosen: (n: string) => (n === "1" ? "1 vald" : `${n} valda`),
  release: "Inte skräp",
  markSpam: "Skräp",
  releaseChosen: "Märk valda som inte skräp",
  markChosenSpam: "Märk valda som skräp",
  released: (n: string) => (n === "1" ? "Responsen räknas nu." : `${n} responser räknas nu.`),
  marked: (n: string) =>
    n === "1" ? "Responsen är märkt som skräp." : `${n} responser är märkta som skräp.`,
  nothingChanged: "Någon annan har redan avgjort saken.",
  noText: "Ingen text",
  why: "Orsak:",
  byPerson: (name: string) => `Märkt av ${name}`,
  signals: {
    honeypot: "Ett dolt fält var ifyllt",
    "many-links": "Många länkar",
    "only-links": "Bara länkar",
    "repeated-text": "Samma text från många avsändare",
    "no-proof-under-attack": "Kom under en anstormning",
  } satisfies Record<Signal, string>,
  more: "Visa fler",
  keys: { choose: "Välj raden", release: "Inte skräp", spam: "Skräp" },
  onPage: {
    heading: "Räknas responsen?",
    counted: "Responsen räknas i siffror, listor och exporter.",
    quarantined: "Responsen väntar i karantän och räknas inte ännu.",
    spam: "Responsen är märkt som skräp och räknas inte.",
  },
};

export type QuarantineTexts = typeof sv;
