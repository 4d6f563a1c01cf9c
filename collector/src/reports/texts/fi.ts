import type { ReportTexts } from "./sv.ts";

export const fi: ReportTexts = {
  page: (page, pages) => `Sivu ${page}/${pages}`,
  contents: "Sisällys",
  facts: { unit: "Yksikkö", period: "Ajanjakso", asOf: "Tilanne" },
  demonstration: "Esittely: organisaatio ja vastaukset ovat keksittyjä.",
  source: (source) => `Luvut perustuvat julkaistuun asiakirjaan. ${source}`,
  interimNote: (year, day) =>
    `Vuoden ${year} luvut ovat alustavia: mukana on se, mikä on saapunut viimeistään ${day}.`,
  interimYear: (year) => `${year} (alustava)`,
  board: {
    title: (years) => `Asiakaspalaute ${years}`,
    summary: "Yhteenveto",
    targets: "Tulokset ja tavoitteet",
    languages: "Palvelu omalla kielellä",
    units: "Yksiköt",
    answering: "Palautteeseen vastaaminen",
    measures: "Toimenpiteet",
    method: "Miten luvut on laskettu",
  },
  indicator: (formula, text) => {
    const of = text === "" ? "kaikki väittämät" : `”${text}”`;
    switch (formula) {
      case "nps":
        return "NPS, suositteluhalukkuus";
      case "mean":
        return text === "" ? "Kaikkien väittämien keskiarvo" : `Keskiarvo, ${of}`;
      case "share-agreeing":
        return `Samaa mieltä olevien osuus, ${of}`;
      case "top-two":
        return `Arvosanojen 4–5 osuus, ${of}`;
    }
  },
  scales: {
    nps: "asteikolla −100 … +100",
    mean: "asteikolla 1–5",
    percent: "prosentteina",
  },
  was: (what, value, year, range, answers) =>
    `${what}: ${value} vuonna ${year}, 95 %:n luottamusväli ${range}, ${answers}.`,
  wasTooFew: (what, year) => `${what}: vuonna ${year} vastauksia on liian vähän.`,
  answers: (n) => `${n} vastausta`,
  target: (value) => `Tavoite ${value}`,
  verdictSentence: {
    reached: (target) => `Tavoite ${target} saavutetaan.`,
    "not-reached": (target) => `Tavoitetta ${target} ei saavuteta.`,
    "not-proven": (target) =>
      `Ei voida sanoa, saavutetaanko tavoite ${target}: ero voi johtua sattumasta.`,
  },
  verdict: {
    reached: "saavutetaan",
    "not-reached": "ei saavuteta",
    "not-proven": "ei osoitettu",
  },
  noTarget: "ei tavoitetta",
  changeSentence: {
    rose: (before, since) => `Luku on noussut vuoden ${since} tasosta (${before}).`,
    fell: (before, since) => `Luku on laskenut vuoden ${since} tasosta (${before}).`,
    "not-proven": (before, since) => `Muutosta vuodesta ${since} (${before}) ei ole osoitettu.`,
  },
  change: {
    rose: "noussut",
    fell: "laskenut",
    "not-proven": "ei osoitettua muutosta",
    "question-changed": "kysymys muuttunut",
  },
  questionChanged: (since) =>
    `Kysymys on muuttunut vuoden ${since} jälkeen: vuosia ei voi verrata.`,
  channelShift: (since, shifts) =>
    `Vuoden ${since} jälkeen vastaukset tulevat eri kanavista (${shifts}). Se voi jo yksin muuttaa lukua.`,
  channelShare: (channel, from, to) => `${channel}: ${from} → ${to}`,
  channels: {
    embed: "verkkosivulta",
    link: "linkistä",
    qr: "QR-koodista",
    sms: "tekstiviestistä",
    kiosk: "kosketusnäytöltä",
    staff: "henkilöstön kirjaama",
    import: "tuotu",
  },
  states: { few: "alle 5", "no-nps": "alle 30", none: "ei vastauksia" },
  indicative: (value) => `${value}, suuntaa antava`,
  nothing: "–",
  noTargets: "Tälle yksikölle ei vielä seurata yhtään indikaattoria.",
  columns: {
    indicator: "Indikaattori",
    year: "Vuosi",
    value: "Arvo",
    interval: "95 %:n luottamusväli",
    n: "Vastauksia",
    target: "Tavoite",
    verdict: "Toteutuminen",
    change: "Edellisvuoteen",
    statement: "Väittämä",
    agreeing: "Samaa mieltä (4–5)",
    language: "Kieli",
    unit: "Yksikkö",
    mean: "Keskiarvo",
    nps: "NPS",
    meanYear: (year) => `Keskiarvo ${year}`,
    npsYear: (year) => `NPS ${year}`,
  },
  scorecardCaption: (year) => `Tuloskortti ${year}`,
  byYear: (what, scale) => `${what} vuosittain, ${scale}`,
  chartAlt: (title, rows, target) => `${title}. ${rows}. ${target}`.trim(),
  ownLanguage: {
    best: (text, value, year) =>
      `Vuoden ${year} väittämistä parhaan tuloksen sai ”${text}”: ${value} asteikolla 1–5.`,
    other: (text, value, year) => `”${text}” sai vuonna ${year} tuloksen ${value} asteikolla 1–5.`,
    byLanguage: (year) => `Palvelu omalla kielellä ${year} vastauksen kielen mukaan`,
    byYear: "Palvelu omalla kielellä vuosittain",
    none: "Mikään lomake ei kysy palvelusta omalla kielellä.",
  },
  statements: (title, year) => `Lomakkeen ”${title}” kaikki väittämät ${year}, asteikko 1–5`,
  statementsHeading: "Kaikki väittämät",
  byLanguageHeading: "Tulokset kielittäin",
  npsByLanguage: (title, year) => `NPS (−100 … +100) kielittäin, ”${title}” ${year}`,
  meanByLanguage: (title, year) =>
    `Kaikkien väittämien keskiarvo (1–5) kielittäin, ”${title}” ${year}`,
  npsByUnit: (title, year) => `NPS (−100 … +100) yksiköittäin, ”${title}” ${year}`,
  meanByUnit: (title, year) =>
    `Kaikkien väittämien keskiarvo (1–5) yksiköittäin, ”${title}” ${year}`,
  unitsLead:
    "Yksikköön lasketaan kaikki sen alla oleva. Sarake ”Edellisvuoteen” kertoo vain sen, mikä on sattumaa suurempaa.",
  noUnits: "Yhdelläkään yksiköllä ei ole vastauksia ajanjaksolta.",
  answering: {
    none: "Ajanjaksolla ei ole saapunut käsiteltävää palautetta.",
    received: (n, period) =>
      `Luvut koskevat ${n} käsiteltävää palautetta, jotka saapuivat ajalla ${period}.`,
    named: "Nimellä tai yhteystiedolla",
    answerable: "Voidaan vastata ja vastausta toivotaan",
    sentence: (answered, n, share) =>
      `Nimellä tai yhteystiedolla saapuneista ${n} palautteesta on vastattu ${answered} palautteeseen: ${share}.`,
    all: (n) => `Kaikkiin ${n} nimellä tai yhteystiedolla saapuneeseen palautteeseen on vastattu.`,
    tooFew: "Nimellä tai yhteystiedolla saapui alle 5 palautetta, joten osuutta ei näytetä.",
    noneNamed: "Yhtään palautetta ei saapunut nimellä tai yhteystiedolla.",
    inTime: (inTime, due, share) =>
      `Niistä ${due} palautteesta, joiden vastauspäivä on mennyt, ${inTime} sai vastauksen viimeistään luvattuna päivänä: ${share}.`,
    waiting: (n) => `Vastausta odottaa vielä ${n}, eikä luvattu päivä ole mennyt.`,
    caption: (period) => `Vastattu palaute, saapunut ajalla ${period}`,
    group: "Palaute",
    n: "Määrä",
    answered: "Vastattu",
    share: "Vastattujen osuus",
    inTimeShare: "Ajoissa",
    misses: "Myöhässä tai ei lainkaan",
    timesCaption: "Vuorokausia palautteen saapumisesta",
    time: "Aika",
    mean: "Keskiarvo",
    median: "Mediaani",
    reaction: "Ensimmäiseen vastaukseen tai toimeen",
    answer: "Lopulliseen vastaukseen",
    unitsCaption: "Nimellä tai yhteystiedolla saapunut palaute käsittelevän yksikön mukaan",
  },
  method: {
    nps: "NPS on vastauksen 9–10 antaneiden osuus miinus vastauksen 0–6 antaneiden osuus, kun kysytään, suosittelisiko vastaaja palvelua. Asteikko on −100 … +100; vastaukset 7–8 lasketaan määrään. Luottamusväli on korjattu Waldin väli (Rocks 2016). NPS näytetään, kun vastauksia on vähintään 30, ja se on suuntaa antava, kun niitä on alle 100.",
    mean: "Keskiarvot ovat asteikolla 1–5. ”Ei koske minua” ei ole mukana. Kun useita väittämiä yhdistetään, luottamusväli laskee henkilöitä eikä vastauksia. Luottamusväli perustuu Studentin t-jakaumaan.",
    interval:
      "95 %:n luottamusväli kertoo, kuinka paljon sattuma on voinut siirtää lukua. Vastaajat ovat itse päättäneet vastata; sitä luottamusväli ei korjaa.",
    target:
      "Tavoite saavutetaan tai ei saavuteta vain, kun koko luottamusväli on sillä puolella tavoitetta. Muuten sitä ei ole osoitettu.",
    change:
      "Kahden vuoden välinen muutos mainitaan vain, kun se on 95 %:n varmuudella sattumaa suurempi. Muuten sanotaan, ettei muutosta ole osoitettu.",
    suppression:
      "Alle 5 vastauksen ryhmiä ei näytetä, jotta ketään ei voi tunnistaa. Jos jaottelussa on vain yksi piilotettu ryhmä, myös pienin sen vierestä piilotetaan.",
    interim: (day) =>
      `Vuosi, joka ei ollut päättynyt, on alustava: mukana ei ole sitä, mikä saapui myöhemmin kuin ${day}, ja luku voi muuttua.`,
    answering:
      "Vastattu on palaute, joka on saanut lopullisen vastauksen; välivastaus ei riitä. Ajoissa tarkoittaa viimeistään asiakkaalle luvattuna päivänä. Osuus lasketaan niistä, joiden luvattu päivä on mennyt.",
    standing: "Karantäänissä odottavaa palautetta ja roskapostia ei lasketa mukaan.",
    wholeMonths: (months) =>
      `Kuukausi on mukana kokonaan: ${months}. Siitä on jäljellä vain kuukauden määrät.`,
    same: "Raportti tehdään samoista tiedoista aina, kun se avataan: samoista tiedoista tulee sama asiakirja.",
  },
};
