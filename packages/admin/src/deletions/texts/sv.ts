import type { RetentionClock } from "@respons/wire";

const number = new Intl.NumberFormat("sv-FI");

/** Words of the page about what ran out, in Swedish; its shape binds the other languages. */
export const sv = {
  title: "Raderat efter tid",
  lead: "Vad som har raderats av sig självt när formulärets tid för förvaring gick ut, nyast först. Bara hur mycket, aldrig vad. Siffrorna i översikten påverkas inte.",
  times: "Tiderna ställs in i varje formulärs inställningar.",
  emptyTitle: "Ingen tid har gått ut än",
  empty:
    "När det första har raderats står det här. Hur länge uppgifterna sparas ställer du in i formulärets inställningar.",
  shown: (n: number) => (n === 1 ? "1 rad visas" : `${n} rader visas`),
  more: "Visa fler",
  loadingMore: "Hämtar fler …",
  gone: {
    contacts: (n: number) =>
      n === 1
        ? "kontaktuppgifterna i 1 respons"
        : `kontaktuppgifterna i ${number.format(n)} responser`,
    comments: (n: number) =>
      n === 1 ? "texterna i 1 respons" : `texterna i ${number.format(n)} responser`,
    scores: (n: number) => (n === 1 ? "1 hel respons" : `${number.format(n)} hela responser`),
  } satisfies Record<RetentionClock, (n: number) => string> as Record<
    RetentionClock,
    (n: number) => string
  >,
  through: (day: string) => `kom senast ${day}`,
};

export type DeletionTexts = typeof sv;
