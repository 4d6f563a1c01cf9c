import type { ChannelTexts } from "./sv.ts";

/** Words of the pages about channels, in Finnish. */
export const fi: ChannelTexts = {
  title: "Kanavat",
  lead: "Jokainen paikka, jossa lomake on: verkkosivu, juliste, linkki. Tulokset voi jakaa paikan mukaan.",
  add: "Lisää paikka",
  back: "Kaikki kanavat",
  emptyTitle: "Lomake ei ole vielä missään",
  empty:
    "Lisää paikka, niin saat mitä tarvitset: tagin verkkosivulle, julisteen, tekstin viestiin tai linkin.",
  unpublishedTitle: "Julkaise lomake ensin",
  unpublished:
    "Julkaisematonta lomaketta ei voi avata kukaan. Sen jälkeen voit sijoittaa sen täältä.",
  toForm: "Lomakkeeseen",
  since: (day) => `${day} alkaen`,
  kinds: {
    embed: "Verkkosivu",
    qr: "Juliste",
    sms: "Viesti",
    link: "Linkki",
    staff: "Kirjaaminen",
  },
  rename: "Nimeä uudelleen",
  renameOf: (name) => `Nimeä uudelleen: ${name}`,
  end: "Poista",
  endOf: (name) => `Poista: ${name}`,
  ended: (name) => `${name} on poistettu. Jo esille laitettu toimii edelleen.`,
  restored: (name) => `${name} on palautettu.`,
  endedTitle: "Poistetut",
  restore: "Palauta",
  restoreOf: (name) => `Palauta: ${name}`,
  results: { by: "Paikan mukaan", none: "Ilman paikkaa", one: "Paikka", all: "Kaikki paikat" },
  dialog: {
    title: "Lisää paikka",
    renameTitle: "Nimeä uudelleen",
    kind: "Missä lomake on?",
    kinds: {
      embed: "Verkkosivulla",
      qr: "Julisteessa tai paperilla",
      sms: "Tekstiviestissä tai sähköpostissa",
      link: "Linkkinä",
    },
    name: "Millä nimellä kutsutte paikkaa?",
    nameHint: "Esimerkiksi ”Ajanvaraussivu” tai ”Juliste tiskillä”. Nimen näkee vain henkilöstö.",
    unit: "Mitä yksikköä palaute koskee?",
    missing: "Kirjoita paikalle nimi.",
    submit: "Lisää",
    save: "Tallenna",
    submitting: "Tallennetaan…",
    cancel: "Peruuta",
  },
  copy: "Kopioi",
  copied: "Kopioitu",
  notCopied: "Valitse teksti ja kopioi se itse.",
  language: "Kieli",
  embed: {
    tag: "Liitä tagi siihen kohtaan, jossa lomakkeen pitää olla",
    tagHint:
      "Muuta ei tarvita. Jos JavaScript puuttuu, tilalla on linkki lomakkeen omalle sivulle.",
    element: "Elementtinä, jos sivu rakennetaan komponenteista",
    pinned: "Lukittu versio, jonka selain tarkistaa",
    pinnedHint:
      "Sivu ei silloin saa korjauksia ennen kuin vaihdatte koodin uuteen. Käytä, jos sääntönne sitä vaativat.",
    noPinned: "Täällä ei ole rakennettua widgetiä, joten lukittua versiota ei voi näyttää.",
    policy: "Sivun Content-Security-Policyn pitää sallia tämä",
    trusted: (name) => `Jos sivu lähettää trusted-types-säännön, siinä pitää olla ${name}.`,
    importMap: "Lukittua versiota varten, jos sivu ei salli sivun sisäisiä skriptejä:",
    style: "Lomakkeen ulkoasu sivulla",
  },
  poster: {
    title: "Juliste",
    lead: "A4, valmis tulostettavaksi. Puhelin avaa lomakkeen asiakkaan käyttämällä kielellä.",
    preview: "Juliste näyttää tältä",
    all: "Juliste kaikilla kielillä (PDF)",
    one: (language) => `Juliste: ${language} (PDF)`,
    svg: "Pelkkä QR-koodi (SVG)",
    noLetters: "Julisteen fontista puuttuvat tämän kielen kirjaimet. Käytä pelkkää QR-koodia.",
    short: "Koodin alla oleva osoite",
  },
  message: {
    sms: "Teksti tekstiviestiin",
    length: (n, parts) =>
      parts === 1
        ? `${n} merkkiä, mahtuu yhteen viestiin`
        : `${n} merkkiä, jaetaan ${parts} viestiin`,
    unicode: "Yhden merkin takia viestiin mahtuu vain 70 merkkiä.",
    email: "Arvosanalinkit sähköpostiin",
    emailHint:
      "HTML-koodi, jonka voi liittää sähköpostiin. Numeron painaminen vain valitsee sen: mitään ei tallennu ennen kuin asiakas lähettää.",
    noScore: "Lomakkeessa ei kysytä arvosanaa, joten arvosanalinkkejä ei ole.",
  },
  link: { title: "Linkki", short: "Lyhyt linkki", shortHint: "Avautuu asiakkaan omalla kielellä." },
};
