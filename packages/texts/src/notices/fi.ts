import type { NoticeTexts } from "./notice-texts.ts";

export const texts: NoticeTexts = {
  footer: { label: "Tietoa palvelusta", privacy: "Tietosuoja", accessibility: "Saavutettavuus" },

  signposting: {
    emergency: (number) => `Onko sinulla hätä? Soita ${number}.`,
    jump: "Onko asiasi jokin muu kuin palaute?",
    title: "Onko asiasi jokin muu kuin palaute?",
    notHere: "Hyvä tietää",
  },

  privacy: {
    title: "Näin käsittelemme tietojasi",
    aboutForm: (form) => `Tämä koskee lomaketta ”${form}”.`,
    aboutAll: "Tämä koskee kaikkia palautelomakkeitamme.",

    controllerTitle: "Kuka vastaa tiedoista",
    controller: (name) => `Rekisterinpitäjä on ${name}.`,
    contact: "Yhteystieto",
    dataProtectionOfficer: "Tietosuojavastaava",

    askedTitle: "Mitä kysymme ja mitä tallennetaan",
    asksScores: "Vastauksesi kysymyksiin, joissa on valmiit vaihtoehdot.",
    asksText: "Se, mitä kirjoitat omin sanoin.",
    asksContact:
      "Nimi, sähköpostiosoite ja puhelinnumero, jos haluat antaa ne. Voit antaa palautetta ilman niitäkin.",
    needsContact:
      "Tieto siitä, miten sinut tavoittaa: sähköpostiosoite tai puhelinnumero. Nimi on vapaaehtoinen.",
    asksNoText: "Lomakkeessa ei ole kenttää, johon kirjoitetaan omin sanoin.",
    asksNoContact: "Lomake ei kysy nimeäsi eikä yhteystietojasi.",
    storedBeside:
      "Milloin palaute tuli, millä kielellä, mitä yksikköä se koskee ja mitä kautta tulit lomakkeelle.",
    storedFromSite:
      "Jos lomake on toisella verkkosivustolla: sivun osoite ilman hakusanoja ja tiedot, jotka sivusto itse lähettää, esimerkiksi käynnin tyyppi.",

    purposeTitle: "Miksi ja millä perusteella",
    purpose: "Käytämme palautetta palvelumme seuraamiseen ja parantamiseen.",
    contactPurpose: "Yhteystietoja käytämme vain vastataksemme sinulle.",
    basis: {
      "public-task":
        "Käsittely perustuu yleistä etua koskevaan tehtäväämme (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan e alakohta).",
      consent:
        "Käsittely perustuu suostumukseesi, jonka annat lähettäessäsi palautteen (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan a alakohta).",
      "legal-obligation":
        "Käsittely perustuu lakisääteiseen velvoitteeseemme (EU:n tietosuoja-asetus, 6 artiklan 1 kohdan c alakohta).",
    },
    noAutomation: "Sinua koskevia päätöksiä ei tehdä automaattisesti.",

    guardTitle: "Näin tiedot suojataan",
    noStorage: "Lomake ei käytä evästeitä eikä tallenna mitään laitteellesi.",
    noAddress: "IP-osoitettasi ei tallenneta.",
    textMasked:
      "Tekstissäsi olevat henkilötunnukset ja tilinumerot korvataan ennen kuin teksti tallennetaan.",
    textGuarded:
      "Jos tekstissä näyttää olevan muita henkilötietoja, näet ne ja päätät itse, ennen kuin mitään tallennetaan.",
    contactApart:
      "Yhteystiedot säilytetään salattuina ja erillään vastauksista. Niiden jokaisesta lukemisesta jää merkintä.",

    readersTitle: "Kuka lukee",
    answersReadBy: (roles) => `Vastauksia lukee henkilöstömme: ${roles}.`,
    contactReadBy: (roles) => `Yhteystietoja lukevat vain ${roles}.`,
    ownUnits: "Kukin näkee vain niiden yksiköiden palautteet, jotka kuuluvat omiin tehtäviin.",
    roles: {
      reader: "yksikön palautetta seuraavat",
      handler: "palautetta käsittelevät ja siihen vastaavat",
      coder: "tekstejä aiheittain luokittelevat",
      analyst: "tuloksia kokoavat",
      "form-maker": "lomakkeita tekevät",
      administrator: "järjestelmää hoitavat",
      "data-protection-officer": "tietosuojavastaava",
    },

    keptTitle: "Kuinka kauan tietoja säilytetään",
    keptLongest: "Kullakin lomakkeella on omat aikansa. Tässä ovat pisimmät.",
    keptContacts: (months) => `Yhteystietosi poistetaan ${timeOf(months)} kuluttua.`,
    keptText: (months) =>
      `Se, mitä kirjoitat omin sanoin, ja tieto sivusta, jolla vastasit, poistetaan ${timeOf(months)} kuluttua.`,
    keptPage: (months) => `Tieto sivusta, jolla vastasit, poistetaan ${timeOf(months)} kuluttua.`,
    keptAnswers: (months) =>
      `Koko palaute poistetaan ${timeOf(months)} kuluttua. Jäljelle jäävät vain kuukausittaiset lukumäärät.`,
    keptCopies: (days) =>
      `Varmuuskopioissa poistetut tiedot säilyvät vielä enintään ${days} päivää.`,

    rightsTitle: "Oikeutesi",
    receipt:
      "Lähetettyäsi palautteen saat kuittikoodin. Sillä näet milloin tahansa, mitä on tallennettu, ja voit poistaa kaiken.",
    receiptLink: "Avaa palautteesi kuittikoodilla",
    rights: "Sinulla on myös oikeus",
    rightList: [
      "saada tietää, mitä tietoja meillä on sinusta",
      "saada virheelliset tiedot oikaistuiksi",
      "pyytää tietojen poistamista",
      "pyytää käsittelyn rajoittamista",
    ],
    objection: "vastustaa käsittelyä",
    withdrawal: "perua suostumuksesi",
    whereToAsk: (contact) => `Ota yhteyttä: ${contact}.`,
    anonymous:
      "Jos et ole antanut yhteystietoja, tarvitsemme kuittikoodin löytääksemme juuri sinun palautteesi.",

    authorityTitle: "Jos et ole tyytyväinen",
    authorityUnnamed: "Voit tehdä valituksen tietosuojaa valvovalle viranomaiselle.",
    authorityNamed: "Voit tehdä valituksen tietosuojaa valvovalle viranomaiselle:",

    moreTitle: "Muuta",
    generated: "Teksti perustuu järjestelmän voimassa oleviin asetuksiin.",
    generatedForForm: (version) =>
      `Teksti perustuu järjestelmän voimassa oleviin asetuksiin ja lomakkeen versioon ${version}.`,
  },

  accessibility: {
    title: "Saavutettavuusseloste",
    about: (address, organisation) =>
      `Seloste koskee palautelomakkeita, kuittisivua ja henkilöstön sivuja osoitteessa ${address}. Niistä vastaa ${organisation}.`,

    statusTitle: "Palvelun saavutettavuuden tila",
    built: (standard) => `Palvelu on rakennettu noudattaen ohjeistusta ${standard}.`,
    conforms: (claim) =>
      `Itse tehdyn arvion mukaan se täyttää digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) vaatimukset: ${claim}.`,
    conformsLargely: (claim) =>
      `Itse tehdyn arvion mukaan se täyttää suurilta osin digitaalisten palvelujen tarjoamisesta annetun lain (306/2019) vaatimukset: ${claim}.`,

    gapsTitle: "Sisältö, joka ei ole saavutettavaa",
    noGaps: "Tiedossamme ei ole puutteita.",

    testsTitle: "Näin saavutettavuus on arvioitu",
    assessed: (day) => `Arvion ovat tehneet palvelun rakentajat ${day}.`,
    method: (checker) =>
      `Sivut testataan automaattisesti jokaisen muutoksen yhteydessä suomeksi, ruotsiksi ja englanniksi, ${checker}-työkalulla ja näppäimistöllä.`,
    parts: {
      widget: "Lomakkeet muilla verkkosivustoilla",
      pages: "Lomakkeiden omat sivut ja kuittisivu",
      staff: "Henkilöstön sivut",
    },
    tested: (states, engines) => `${states} tilaa (${engines})`,
    limitsTitle: "Mitä testit eivät kerro",
    limits: {
      "no-assistive-technology":
        "Ruudunlukijaa tai muita apuvälineitä käyttävät ihmiset eivät ole vielä kokeilleet palvelua.",
      "no-expert": "Ulkopuolinen asiantuntija ei ole arvioinut sitä.",
      "own-words": "Organisaatio kirjoittaa kysymyksensä itse. Niiden ymmärrettävyyttä ei mitata.",
    },

    feedbackTitle: "Kerro, jos jokin ei toimi",
    feedback:
      "Jos jotakin on vaikea käyttää tai tarvitset sisällön toisessa muodossa, kerro siitä meille.",
    feedbackForm: "Anna saavutettavuuspalautetta",
    feedbackContact: (contact) => `Voit myös ottaa yhteyttä: ${contact}.`,
    promise: (days) => `Vastaamme ${days} päivän kuluessa, jos jätät yhteystietosi.`,
    responsible: (who) => `Palautteeseen vastaa: ${who}.`,

    authorityTitle: "Jos et ole tyytyväinen vastaukseen",
    authorityUnnamed:
      "Jos et saa vastausta kahdessa viikossa tai vastaus ei riitä, voit tehdä kantelun saavutettavuutta valvovalle viranomaiselle.",
    authorityNamed:
      "Jos et saa vastausta kahdessa viikossa tai vastaus ei riitä, voit tehdä kantelun saavutettavuutta valvovalle viranomaiselle:",
    prepared: (day) => `Seloste on päivitetty ${day}.`,
  },
};

/** In the genitive. */
function timeOf(months: number): string {
  if (months % 12 === 0) return months === 12 ? "vuoden" : `${months / 12} vuoden`;
  return months === 1 ? "kuukauden" : `${months} kuukauden`;
}
