import type { DeletionTexts } from "./sv.ts";

const number = new Intl.NumberFormat("fi-FI");

/** In Finnish. */
export const fi: DeletionTexts = {
  title: "Ajan mukaan poistetut",
  lead: "Mitä on poistettu itsestään, kun lomakkeen säilytysaika päättyi, uusimmat ensin. Vain kuinka paljon, ei koskaan mitä. Yhteenvedon luvut eivät muutu.",
  times: "Ajat asetetaan kunkin lomakkeen asetuksissa.",
  emptyTitle: "Mikään säilytysaika ei ole vielä päättynyt",
  empty:
    "Kun ensimmäiset tiedot on poistettu, ne näkyvät täällä. Säilytysajat asetat lomakkeen asetuksissa.",
  shown: (n) => (n === 1 ? "Näkyvissä 1 rivi" : `Näkyvissä ${n} riviä`),
  more: "Näytä lisää",
  loadingMore: "Haetaan lisää …",
  gone: {
    contacts: (n) =>
      n === 1 ? "1 palautteen yhteystiedot" : `${number.format(n)} palautteen yhteystiedot`,
    comments: (n) => (n === 1 ? "1 palautteen tekstit" : `${number.format(n)} palautteen tekstit`),
    scores: (n) => (n === 1 ? "1 koko palaute" : `${number.format(n)} kokonaista palautetta`),
  },
  through: (day) => `saapuneet viimeistään ${day}`,
};
