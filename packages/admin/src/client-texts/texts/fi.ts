import type { ClientTextTexts } from "./sv.ts";

export const fi: ClientTextTexts = {
  title: "Tekstit asiakkaille",
  lead: "Nämä asiakkaat lukevat lomakkeiden ohessa. Muutos näkyy heti.",
  defaults:
    "Kukaan ei ole vielä muuttanut mitään: asiakkaat lukevat Responsin mukana tulevat tekstit.",
  preview: {
    title: "Tältä se näyttää asiakkaille",
    newTab: "Sivut avautuvat uuteen välilehteen ja näyttävät tallennetut tekstit.",
    privacy: "Tietosuoja",
    accessibility: "Saavutettavuus",
    form: "Lomake",
    receipt: "Kuittisivu",
  },
  lacking: {
    title: "Tämä puuttuu",
    "privacy-contact":
      "Yhteystieto tietosuoja-asioissa. Ilman sitä asiakas ei tiedä, kehen ottaa yhteyttä.",
    officer: "Tietosuojavastaava.",
    recipients: "Kuka ylläpitää järjestelmää ja saako joku muu tietoja.",
    "accessibility-contact": "Yhteystieto saavutettavuusasioissa.",
    unconfirmed:
      "Jotakin viranomaista ei ole vahvistettu. Asiakkaat eivät näe sen nimeä ennen sitä.",
    language:
      "Jokin teksti ei ole kaikilla kolmella kielellä. Puuttuvalla kielellä lukeva ei näe mitään.",
  },
  signposting: {
    title: "Opastus",
    lead: "Näkyy lomakkeiden omilla sivuilla, palautteen lähettämisen jälkeen ja kuittisivulla.",
    shown: "Näytä opastus",
    emergencyNumber: "Hätänumero",
    emergencyHint: "Näkyy lomakkeen yläosassa. Jätä tyhjäksi, jos sitä ei näytetä.",
    notFeedback: "Mihin palautetta ei ole tarkoitettu",
    notFeedbackHint: "Yksi kohta riville.",
    routes: "Muut reitit",
    routesHint:
      "Muistutus, kantelu, neuvonta: kehen ottaa yhteyttä, kun palaute ei ole oikea keino.",
    routeTitle: "Otsikko",
    newRoute: "Uusi reitti",
    routeAbout: "Milloin se on oikea reitti",
    routeTo: "Kehen otetaan yhteyttä",
    addRoute: "Lisää reitti",
    raiseRoute: (number: number) => `Siirrä reitti ${number} ylemmäs`,
    removeRoute: (number: number) => `Poista reitti ${number}`,
  },
  destination: {
    address: "Verkko-osoite",
    confirmed: "Olemme tarkistaneet nimen ja osoitteen viranomaiselta",
    unconfirmed: "Ei vahvistettu",
    confirmedHint: "Asiakkaat näkevät nimen ja osoitteen vain, kun tämä on valittu.",
    unnamedHint: "Jätä tyhjäksi, jos ei ole ketään, kehen viitata.",
  },
  privacy: {
    title: "Tietosuoja",
    lead: "Muun tietosuojatekstin tekee järjestelmä: mitä lomake kysyy, miten tekstit peitetään ja kuka lukee.",
    controller: "Rekisterinpitäjä",
    controllerHint: "Jätä tyhjäksi, jos käytetään organisaation nimeä.",
    contact: "Yhteystieto tietosuoja-asioissa",
    contactHint:
      "Sähköposti, puhelin tai osoite. Tänne kirjoittaa, joka haluaa nähdä tai poistaa tietonsa.",
    officer: "Tietosuojavastaava",
    officerHint: "Sähköposti tai puhelin.",
    legalBasis: "Oikeusperuste",
    legalBasisHint: "Kysy tietosuojavastaavalta, jos olet epävarma.",
    legalBases: {
      "public-task": "Yleistä etua koskeva tehtävä (6 artikla 1 e)",
      consent: "Suostumus (6 artikla 1 a)",
      "legal-obligation": "Lakisääteinen velvoite (6 artikla 1 c)",
    },
    recipients: "Kuka muu käsittelee tietoja",
    recipientsHint: "Esimerkiksi kuka ylläpitää järjestelmää ja missä maassa.",
    more: "Muuta kerrottavaa",
    moreHint: "Esimerkiksi terveystietojen käsittelyn peruste, arkistointi tai julkisuus.",
    authority: "Tietosuojaa valvova viranomainen",
  },
  accessibility: {
    title: "Saavutettavuus",
    lead: "Muun selosteen tekee se, mitä on testattu. Saavutettavuuspalautteelle on oma lomake, ja siihen on vastattava 14 päivässä.",
    contact: "Yhteystieto saavutettavuusasioissa",
    contactHint: "Sähköposti tai puhelin sille, joka ei halua käyttää lomaketta.",
    responsible: "Kuka vastaa",
    responsibleHint: "Esimerkiksi tiimi tai palvelu.",
    gaps: "Tiedossanne olevat puutteet",
    gapsHint:
      "Yksi puute riville: syy ja miten sisällön saa muulla tavalla. Jätä tyhjäksi, jos puutteita ei ole.",
    authority: "Saavutettavuutta valvova viranomainen",
  },
  save: "Tallenna",
  saving: "Tallennetaan …",
  saved: "Tekstit on tallennettu, ja ne näkyvät asiakkaille.",
  restored: "Aiemmat tekstit ovat taas voimassa.",
  unsaved: "Sinulla on tallentamattomia muutoksia.",
  discard: "Hylkää muutokset",
  rightRequired: "Näitä tekstejä voi muuttaa vain se, jolla on oikeus koko organisaatioon.",
  faultsTitle:
    "Korjaa merkityt kentät, niin voit tallentaa. Mitään kirjoittamaasi ei ole kadonnut.",
  faults: {
    url: "Osoitteen alussa on oltava https://",
    emergencyNumber: "Kirjoita vain numeroita.",
    other: "Teksti on liian pitkä.",
  },
};
