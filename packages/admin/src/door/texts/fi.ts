import type { DoorTexts } from "./sv.ts";

/** Words before anybody has signed in, in Finnish. */
export const fi: DoorTexts = {
  invitation: {
    title: "Tervetuloa Responsiin",
    resetTitle: "Valitse uusi salasana",
    lead: (email) => `Kirjaudut osoitteella ${email}. Valitse salasana, niin voit aloittaa.`,
    resetLead: (email) => `Osoitteelle ${email}. Kirjautumisen toinen vaihe pysyy ennallaan.`,
    name: "Nimesi, kuten työtoverit sen näkevät",
    password: "Salasana",
    rule: "Vähintään 8 merkkiä, mieluiten 15 tai enemmän. Lause tai muutama sana peräkkäin on helppo muistaa ja vaikea arvata.",
    repeat: "Salasana uudelleen",
    submit: "Tallenna ja kirjaudu",
    submitting: "Tallennetaan …",
    missing: "Täytä nimesi.",
    tooShort: "Salasanassa on oltava vähintään 8 merkkiä.",
    differs: "Salasanat eivät ole samat.",
    goneTitle: "Linkki ei toimi",
    gone: "Sitä on jo käytetty, se on liian vanha tai sen tilalle on tehty uudempi. Pyydä pääkäyttäjältä uusi linkki. Jos olet jo valinnut salasanan, voit kirjautua.",
    toSignIn: "Kirjautumiseen",
  },
  door: {
    forgotten: "Unohtuiko salasana?",
    forgottenLead: "Kirjoita sähköpostisi, niin lähetämme linkin, jolla valitset uuden.",
    askAdministrator:
      "Pyydä organisaatiosi pääkäyttäjältä linkki, jolla valitset uuden salasanan. Respons ei lähetä täällä sähköpostia.",
    send: "Lähetä linkki",
    sending: "Lähetetään …",
    sent: "Jos osoite on meillä, olemme lähettäneet sinne linkin. Se toimii vuorokauden.",
    email: "Sähköpostiosoitteesi",
    missing: "Kirjoita kokonainen sähköpostiosoite.",
    signOn: (name) => `Kirjaudu: ${name}`,
    signOnProblems: {
      email_not_verified:
        "Hakemisto ei ole vahvistanut sähköpostiosoitettasi. Pyydä apua hakemiston ylläpidolta.",
      domain_not_allowed: "Sähköpostiosoitteesi ei kuulu niihin, joilla tänne saa kirjautua.",
      no_roles:
        "Sinulla ei ole vielä rooleja Responsissa. Pyydä pääkäyttäjää kutsumaan sinut tai antamaan rooli hakemistossa.",
      account_disabled: "Tunnuksesi on suljettu. Pyydä apua pääkäyttäjältä.",
      cancelled: "Kirjautuminen keskeytyi hakemistossa. Yritä uudelleen.",
      other:
        "Kirjautuminen hakemiston kautta ei onnistunut. Yritä uudelleen tai pyydä apua pääkäyttäjältä.",
    },
  },
};
