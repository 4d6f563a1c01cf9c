// The words of the application, by language and view.
export const texts = {
  sv: {
    language: "Svenska",
    name: "Mina vårdärenden",
    views: "Sidor",
    languages: "Språk",
    feedback: "Ge respons",
    example: "Det här är ett exempel: tiderna, recepten och provsvaren är påhittade.",
    appointments: {
      title: "Tidsbokningar",
      lead: "Du har en tid på gång.",
      items: ["Sjukskötare, Hamnens hälsostation, 14 januari kl. 9.30"],
    },
    prescriptions: {
      title: "Recept",
      lead: "Två recept går att förnya.",
      items: ["Blodtrycksmedicin, gäller till 3 mars", "Astmamedicin, gäller till 20 maj"],
    },
    results: {
      title: "Provsvar",
      lead: "Alla svar har kommit.",
      items: ["Blodvärde: inom gränserna", "Blodsocker: inom gränserna"],
    },
  },
  fi: {
    language: "Suomi",
    name: "Omat hoitoasiani",
    views: "Sivut",
    languages: "Kieli",
    feedback: "Anna palautetta",
    example: "Tämä on esimerkki: ajat, reseptit ja tulokset ovat keksittyjä.",
    appointments: {
      title: "Ajanvaraukset",
      lead: "Sinulla on yksi varattu aika.",
      items: ["Sairaanhoitaja, Sataman terveysasema, 14. tammikuuta klo 9.30"],
    },
    prescriptions: {
      title: "Reseptit",
      lead: "Kaksi reseptiä voi uusia.",
      items: [
        "Verenpainelääke, voimassa 3. maaliskuuta asti",
        "Astmalääke, voimassa 20. toukokuuta asti",
      ],
    },
    results: {
      title: "Koetulokset",
      lead: "Kaikki tulokset ovat tulleet.",
      items: ["Veriarvo: viitealueella", "Verensokeri: viitealueella"],
    },
  },
  en: {
    language: "English",
    name: "My care",
    views: "Pages",
    languages: "Language",
    feedback: "Give feedback",
    example: "This is an example: the appointments, prescriptions and results are made up.",
    appointments: {
      title: "Appointments",
      lead: "You have one appointment coming up.",
      items: ["Nurse, Health station Harbour, 14 January at 9.30"],
    },
    prescriptions: {
      title: "Prescriptions",
      lead: "Two prescriptions can be renewed.",
      items: [
        "Blood pressure medicine, valid until 3 March",
        "Asthma medicine, valid until 20 May",
      ],
    },
    results: {
      title: "Test results",
      lead: "All results have arrived.",
      items: ["Haemoglobin: within the limits", "Blood sugar: within the limits"],
    },
  },
};
