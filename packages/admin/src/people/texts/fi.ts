import type { PeopleTexts } from "./sv.ts";

/** Words of the pages about people, in Finnish. */
export const fi: PeopleTexts = {
  title: "Henkilöt",
  lead: "Kaikki, jotka voivat kirjautua, ja heidän roolinsa yksiköissä, joita hallinnoit.",
  search: "Hae nimellä tai sähköpostilla",
  invite: "Kutsu henkilö",
  count: (n) => (n === 1 ? "1 henkilö" : `${n} henkilöä`),
  emptyTitle: "Täällä ei ole vielä ketään",
  empty:
    "Kutsu ne työtoverit, jotka lukevat tai käsittelevät palautetta. He saavat linkin ja valitsevat itse salasanansa.",
  nobodyFound: "Kukaan ei ole sen niminen. Kokeile nimen tai sähköpostin osaa.",
  you: "Sinä",
  states: { invited: "Kutsuttu", active: "Käytössä", disabled: "Suljettu" },
  noRoles: "Ei rooleja: voi kirjautua mutta ei näe mitään",
  noFactor: "Ei vielä toista vaihetta",
  lastSignIn: (day) => `Kirjautui viimeksi ${day}`,
  neverSignedIn: "Ei ole vielä kirjautunut",
  linkUntil: (moment) => `Linkki toimii ${moment} asti`,
  linkExpired: "Linkki on vanhentunut",
  roleOn: (role, unit) => `${role} · ${unit}`,
  dialog: {
    title: "Kutsu henkilö",
    name: "Nimi",
    email: "Sähköposti",
    language: "Henkilölle lähtevien viestien kieli",
    role: "Rooli",
    unit: "Yksikkö",
    unitHint: "Rooli koskee yksikköä ja kaikkea sen alla. Lisää rooleja voit antaa myöhemmin.",
    submit: "Kutsu",
    submitting: "Kutsutaan …",
    cancel: "Peruuta",
    missing: "Täytä nimi ja kokonainen sähköpostiosoite.",
    taken:
      "Tällä sähköpostilla on jo henkilö. Jos häntä ei näy luettelossa, hän kuuluu toiseen yksikköön: pyydä koko organisaation pääkäyttäjää antamaan rooli.",
  },
  link: {
    invitation: "Kutsu on valmis",
    reset: "Linkki uuteen salasanaan",
    "on-the-way": (email) => `Linkki on matkalla osoitteeseen ${email}. Voit antaa sen myös itse:`,
    "no-mail":
      "Respons ei lähetä täällä sähköpostia. Kopioi linkki ja anna se henkilölle turvallisesti, ei kenellekään muulle:",
    label: "Kertakäyttöinen linkki",
    once: (moment) =>
      `Linkki näytetään vain nyt. Se toimii kerran, viimeistään ${moment}. Vanhemmat linkit eivät enää kelpaa.`,
    copy: "Kopioi linkki",
    copied: "Kopioitu",
    close: "Valmis",
  },
  person: {
    back: "Kaikki henkilöt",
    roles: "Roolit",
    rolesLead: "Rooli koskee yksikköä ja kaikkea sen alla.",
    fromDirectory: "Hakemistosta",
    fromDirectoryHint:
      "Hakemistosta tulevat roolit muutetaan siellä, ja ne päivittyvät, kun henkilö kirjautuu.",
    elsewhere: (n) =>
      n === 1
        ? "Henkilöllä on lisäksi 1 rooli yksiköissä, joita et hallinnoi."
        : `Henkilöllä on lisäksi ${n} roolia yksiköissä, joita et hallinnoi.`,
    remove: "Poista",
    removeRole: (role) => `Poista: ${role}`,
    removed: (role) => `Poistettu: ${role}.`,
    add: "Lisää rooli",
    added: (role) => `Lisätty: ${role}.`,
    may: "Henkilö saa",
    mayNothing: "Ei vielä mitään. Anna rooli.",
    signIn: "Kirjautuminen",
    secondFactor: "Toinen vaihe",
    hasFactor: "Otettu käyttöön",
    hasNoFactor: "Ei vielä",
    sessions: "Avoimet kirjautumiset",
    sessionsCount: (n) => (n === 0 ? "Ei yhtään" : `${n}`),
    lastSignIn: "Viimeisin kirjautuminen",
    never: "Ei koskaan",
    state: "Tila",
    email: "Sähköposti",
    onlySignOn: "Kirjautuu hakemiston kautta, ilman salasanaa täällä.",
    notManageable:
      "Henkilöllä on rooleja myös muissa yksiköissä. Siksi hänen kirjautumisestaan huolehtii koko organisaation pääkäyttäjä.",
    newInvitation: "Uusi kutsulinkki",
    newPassword: "Linkki uuteen salasanaan",
    endSessions: "Kirjaa ulos kaikkialta",
    sessionsEnded: "Henkilö on kirjattu ulos kaikkialta.",
    removeFactor: "Nollaa toinen vaihe",
    removeFactorTitle: "Nollataanko toinen vaihe?",
    removeFactorText: (name) =>
      `Tee näin vain, jos ${name} on menettänyt puhelimensa tai suojausavaimensa ja tiedät, että pyyntö tulee häneltä. Kaikki kirjautumiset päättyvät, ja seuraavalla kerralla pelkkä salasana riittää uuden toisen vaiheen lisäämiseen. Tätä ei voi kumota.`,
    factorRemoved:
      "Toinen vaihe on nollattu. Henkilö lisää uuden, kun hän seuraavan kerran kirjautuu.",
    disable: "Sulje tunnus",
    disabled: (name) => `${name}: tunnus on suljettu ja kirjattu ulos.`,
    enable: "Ota uudelleen käyttöön",
    enabled: (name) => `${name} voi taas kirjautua.`,
    name: "Nimi",
    saveName: "Tallenna nimi",
    nameSaved: "Nimi on tallennettu.",
    cancel: "Peruuta",
    lastAdministrator:
      "Organisaatio tarvitsee vähintään yhden pääkäyttäjän, joka voi kirjautua. Tee ensin jostakusta toisesta koko organisaation pääkäyttäjä.",
  },
  roles: {
    reader: {
      name: "Lukija",
      may: "Lukee vastauksia ja tuloksia, mutta ei asiakkaiden yhteystietoja.",
    },
    handler: {
      name: "Käsittelijä",
      may: "Lukee vastaukset yhteystietoineen, vastaa asiakkaille ja syöttää puhelimitse ja paperilla tulleen palautteen.",
    },
    coder: {
      name: "Koodaaja",
      may: "Lukee vastauksia ja luokittelee vapaata tekstiä, ilman yhteystietoja.",
    },
    analyst: {
      name: "Analyytikko",
      may: "Lukee ja vie vastauksia ja tuloksia, ilman yhteystietoja.",
    },
    "form-maker": {
      name: "Lomakkeiden laatija",
      may: "Laatii, kääntää ja julkaisee lomakkeita ja näkee tulokset, mutta ei lue yksittäisiä vastauksia.",
    },
    administrator: {
      name: "Pääkäyttäjä",
      may: "Hoitaa yksiköt, henkilöt, API-avaimet ja asiakkaiden näkemät tekstit ja lukee tapahtumalokia, mutta ei lue yksittäisiä vastauksia.",
    },
    "data-protection-officer": {
      name: "Tietosuojavastaava",
      may: "Lukee ja vie kaiken, myös yhteystiedot, ja lukee tapahtumalokia; hoitaa tietosuojatekstit.",
    },
  },
  permissions: {
    "read-figures": "nähdä luvut ja tulokset",
    "read-responses": "lukea vastauksia",
    "read-contacts": "lukea asiakkaiden yhteystietoja",
    "export-responses": "viedä vastauksia",
    "enter-responses": "syöttää puhelimitse ja paperilla tullutta palautetta",
    "sort-quarantine": "ratkaista, mikä karanteenissa oleva palaute on roskaa",
    "edit-forms": "laatia, kääntää ja julkaista lomakkeita",
    "manage-units": "muuttaa yksiköitä",
    "manage-people": "kutsua henkilöitä ja antaa rooleja",
    "manage-tokens": "tehdä ja perua API-avaimia",
    "manage-settings": "muuttaa asiakkaiden näkemiä tekstejä",
    "read-audit": "lukea tapahtumalokia",
    "trace-persons": "hakea ja poistaa henkilön tietoja",
  },
};
