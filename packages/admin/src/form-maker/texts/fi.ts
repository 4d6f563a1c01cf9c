import { fiPages } from "./fi-pages.ts";
import type { MakerTexts } from "./sv.ts";

/** What form makers read in Finnish. */
export const fi: MakerTexts = {
  ...fiPages,
  types: {
    rating: {
      name: "Arvosana 1–5",
      says: "Tähtiä, kasvoja tai numeroita. Sopii nopeaan kokonaisarvioon.",
    },
    nps: {
      name: "Suosittelu 0–10",
      says: "”Kuinka todennäköisesti suosittelisit meitä?” Tuottaa NPS-luvun.",
    },
    statement: {
      name: "Väittämä",
      says: "Kuinka hyvin se pitää paikkansa, 1–5. Tuottaa seurattavan keskiarvon.",
    },
    choice: {
      name: "Valinta",
      says: "Valmiit vaihtoehdot, yksi tai useita. Helppo laskea yhteen.",
    },
    comment: {
      name: "Vapaa teksti",
      says: "Omin sanoin. Täältä kuulee sen, mitä kukaan ei osannut kysyä.",
    },
    contact: {
      name: "Yhteystiedot",
      says: "Nimi, sähköposti ja puhelin sille, joka haluaa vastauksen. Aina vapaaehtoista.",
    },
  },
  views: {
    label: "Näytä",
    questions: "Kysymykset",
    languages: "Kielet",
    paths: "Polut",
    publish: "Julkaise",
    preview: "Esikatselu",
  },
  states: {
    draft: "Luonnos",
    "in-review": "Tarkistettavana",
    approved: "Hyväksytty",
    published: (version) => `Versio ${version} on julkaistu`,
    never: "Ei vielä julkaistu",
    changed: "Muutoksia ei ole julkaistu",
    closed: "Suljettu",
  },
  save: {
    saved: "Kaikki on tallennettu",
    savedAt: (time) => `Tallennettu ${time}`,
    unsaved: "Tallennetaan pian …",
    saving: "Tallennetaan …",
    failed:
      "Ei vielä tallennettu. Kirjoittamasi on tallessa tässä, ja se lähetetään uudelleen itsestään.",
    now: "Tallenna nyt",
    conflict: (who, time) =>
      `${who} muutti lomaketta ${time}, kun kirjoitit. Kirjoittamasi on tallessa tässä.`,
    somebody: "Joku muu",
    takeTheirs: "Ota hänen versionsa",
    copyMine: "Kopioi oma versioni leikepöydälle",
    copied: "Versiosi on leikepöydällä.",
    tookTheirs: "Jatkat hänen versiostaan. Kumoa palauttaa omasi.",
  },
  undo: "Kumoa",
  redo: "Tee uudelleen",
  writesIn: "Kirjoitat kielellä",
  editor: {
    title: "Lomakkeen nimi",
    listLabel: "Kysymykset",
    emptyTitle: "Lomakkeella ei ole vielä kysymyksiä",
    empty: "Lisää ensimmäinen alta. Aloita vaikka arvosanasta ja vapaasta tekstistä.",
    add: "Lisää kysymys",
    addWhich: "Millainen kysymys?",
    cancel: "Peruuta",
    untitled: "Ilman tekstiä",
    number: (n) => `Kysymys ${n}`,
    required: "Pakollinen",
    requiredLabel: "Vastaus on pakollinen",
    text: "Kysymys",
    statementText: "Väittämä",
    help: "Ohjeteksti",
    helpHint: "Näkyy kysymyksen alla. Jätä tyhjäksi, jos kysymys on selvä ilman sitä.",
    source: (language) => `Kielellä ${language}:`,
    style: "Ulkoasu",
    styles: { stars: "Tähdet", faces: "Kasvot", numbers: "Numerot" },
    low: (value) => `Sanat kohdassa ${value}`,
    labelsHint: "Näkyvät asteikon päissä. Jos ne jäävät tyhjiksi, käytetään valmiita sanoja.",
    notApplicable: "Tarjoa ”Ei koske minua”",
    multiple: "Saa valita useita vaihtoehtoja",
    allowOther: "Tarjoa ”Muu” ja vapaa teksti",
    maxLength: "Tekstin enimmäispituus, merkkiä",
    maxLengthHint: (most) => `Tyhjä tarkoittaa ${most}.`,
    options: "Vaihtoehdot",
    option: (n) => `Vaihtoehto ${n}`,
    addOption: "Lisää vaihtoehto",
    removeOption: (name) => `Poista ${name}`,
    optionRemoved: (name) => `Vaihtoehto ${name} poistettiin.`,
    duplicate: "Kopioi",
    remove: "Poista",
    more: (name) => `Lisää: ${name}`,
    removed: (name) => `Kysymys ${name} poistettiin.`,
    id: "Tunnus",
    idOpen: "Tehdään tekstistä. Kun kysymyksen sisältävä versio on julkaistu, se ei enää muutu.",
    idFixed:
      "Lukittu, koska kysymyksen sisältävä versio on julkaistu: vastaukset pysyvät yhdessä sen avulla. Tekstiä voit muuttaa vapaasti.",
    left: (n) => (n >= 0 ? `${n} merkkiä jäljellä` : `${-n} merkkiä liikaa`),
    unofficial: "Ei virallinen sanamuoto",
    unofficialText:
      "Kysymys on tehty kansallisen kysymyksen mukaan, omin sanoin. Kirjoita virallinen teksti kaikilla kielillä ja vahvista sitten.",
    makeOfficial: "Tämä on virallinen sanamuoto",
    madeOfficial: "Kysymys on nyt merkitty viralliseksi.",
  },
  sort: {
    handle: (name) => `Siirrä ${name}`,
    help: "Tartu välilyönnillä, siirrä nuolinäppäimillä, pudota välilyönnillä ja peru Escape-näppäimellä.",
    up: (name) => `Siirrä ${name} ylöspäin`,
    down: (name) => `Siirrä ${name} alaspäin`,
    grabbed: (name, place, of) =>
      `${name} on otettu. Paikka ${place}/${of}. Siirrä nuolinäppäimillä, pudota välilyönnillä.`,
    moved: (name, place, of) => `${name} on nyt paikalla ${place}/${of}.`,
    dropped: (name, place) => `${name} pudotettiin paikalle ${place}.`,
    cancelled: (name, place) => `${name} on taas paikalla ${place}.`,
  },
  condition: {
    title: "Milloin kysymys näkyy",
    always: "Näkyy aina",
    on: "Näytä vain tiettyjen vastausten jälkeen",
    none: "Ei ole aiempaa kysymystä, jonka mukaan tämä voisi näkyä. Siirrä tätä kysymystä alaspäin tai lisää sen eteen arvosana- tai valintakysymys.",
    question: "Kun vastaus kysymykseen",
    from: "Alkaen",
    to: "asti",
    anyOf: "Jokin näistä",
    scores: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    or: "tai",
    notApplicable: "Ei koske minua",
    other: "Muu",
    sentence: (question, answers) => `Näkyy, kun ”${question}” on ${answers}`,
    gone: "Ei näy koskaan: kysymystä, josta tämä riippuu, ei ole sen edellä.",
    impossible: "Ei näy koskaan: mikään vastaus ei täytä ehtoa.",
    remove: "Näytä aina",
    unknown: "kysymys, jota ei ole",
  },
  paths: {
    title: "Polut lomakkeen läpi",
    lead: "Mitkä kysymykset kaikki saavat ja mitkä riippuvat vastauksesta.",
    everyone: "Kaikki saavat",
    when: (answers) => `jos vastaus on ${answers}`,
    plain:
      "Kaikki saavat kaikki kysymykset tässä järjestyksessä. Ehdon voi lisätä kysymykseen kohdassa ”Milloin kysymys näkyy”.",
    broken: "Ei näy koskaan",
  },
  languages: {
    title: "Kielet vierekkäin",
    meter: (language, done, of) => `${language}: ${done}/${of} tekstiä`,
    complete: (language) => `${language}: valmis`,
    next: "Seuraava puuttuva teksti",
    allThere: "Kaikki tekstit ovat kaikilla kielillä.",
    add: "Lisää kieli",
    remove: (language) => `Poista ${language}`,
    removed: (language) => `${language} poistettiin teksteineen.`,
    show: "Näytä kielet",
    column: (n) => `Sarake ${n}`,
    text: "Teksti",
    missing: "puuttuu",
    roles: {
      title: "Nimi",
      question: (n) => `Kysymys ${n}`,
      help: (n) => `Ohjeteksti, kysymys ${n}`,
      label: (n, value) => `Sanat kohdassa ${value}, kysymys ${n}`,
      option: (n, option) => `Vaihtoehto ${option}, kysymys ${n}`,
    },
  },
  preview: {
    title: "Esikatselu",
    frame: "Lomake sellaisena kuin asiakas sen näkee",
    note: "Kokeile vapaasti: täältä ei tallennu mitään.",
    sent: "Esikatselu: vastausta ei tallennettu.",
    width: "Leveys",
    widths: { 360: "Puhelin", 768: "Tabletti", 1280: "Tietokone" },
    theme: "Ulkoasu",
    themes: { auto: "Laitteen mukaan", light: "Vaalea", dark: "Tumma" },
    reset: "Aloita alusta",
    empty: "Lisää kysymys, niin lomake näkyy tässä.",
  },
  hints: {
    title: "Selkeä kieli",
    words: (hint) => {
      switch (hint.kind) {
        case "long-sentence":
          return `Virkkeessä on ${hint.words} sanaa. Lyhyeen on helpompi vastata; jaa se, jos voit.`;
        case "long-word":
          return `”${hint.excerpt}” on pitkä. Onko tavallisempaa sanaa?`;
        case "negation":
          return `”${hint.excerpt}” tekee väittämästä vaikean: eri mieltä oleminen on silloin kahdesti ei. Sano se myönteisesti.`;
        case "two-questions":
          return `”${hint.excerpt}” voi tehdä tästä kaksi kysymystä. Jos niistä on eri mieltä, ei voi vastata; kysy yhtä asiaa kerralla.`;
        case "leading":
          return `”${hint.excerpt}” johdattelee vastaajaa. Kysy neutraalisti.`;
        case "passive":
          return `”${hint.excerpt}” on passiivi. Sano, kuka tekee, jos voit.`;
      }
    },
  },
};
