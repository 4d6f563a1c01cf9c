/** Every word of the diagnosis in one language. */
export interface DebugTexts {
  title: string;
  none: string;
  /** Stands where the browser keeps something from scripts. */
  hidden: string;
  form: string;
  language: string;
  /** Where the language was found. */
  languageOf: { element: string; ancestor: string; form: string; person: string };
  markup: string;
  styleSheets: string;
  listeners: string;
  requests: string;
  storage: string;
  globals: string;
  violations: string;
  contrast: string;
}

export const sv: DebugTexts = {
  title: "Vad Respons gör på den här sidan",
  none: "inget",
  hidden: "sägs inte av webbläsaren",
  form: "Version och formulär",
  language: "Språk",
  languageOf: {
    element: "elementets eget lang",
    ancestor: "närmaste lang på sidan",
    form: "formulärets första språk",
    person: "personens val",
  },
  markup: "I sidans kod",
  styleSheets: "Stilmallar",
  listeners: "Lyssnare och observatörer",
  requests: "Anrop: status, byte",
  storage: "Kakor och lagring",
  globals: "Globala namn och egna element",
  violations: "Brott mot sidans säkerhetspolicy",
  contrast: "Svaga kontraster",
};

export const fi: DebugTexts = {
  title: "Mitä Respons tekee tällä sivulla",
  none: "ei mitään",
  hidden: "selain ei kerro",
  form: "Versio ja lomake",
  language: "Kieli",
  languageOf: {
    element: "elementin oma lang",
    ancestor: "sivun lähin lang",
    form: "lomakkeen ensimmäinen kieli",
    person: "henkilön valinta",
  },
  markup: "Sivun koodissa",
  styleSheets: "Tyylitiedostot",
  listeners: "Kuuntelijat ja tarkkailijat",
  requests: "Pyynnöt: tila, tavua",
  storage: "Evästeet ja tallennus",
  globals: "Globaalit nimet ja omat elementit",
  violations: "Sivun turvakäytännön rikkomukset",
  contrast: "Heikot kontrastit",
};

export const en: DebugTexts = {
  title: "What Respons does on this page",
  none: "nothing",
  hidden: "not told by the browser",
  form: "Version and form",
  language: "Language",
  languageOf: {
    element: "the element's own lang",
    ancestor: "the nearest lang of the page",
    form: "the form's first language",
    person: "the person's choice",
  },
  markup: "In the page's markup",
  styleSheets: "Style sheets",
  listeners: "Listeners and observers",
  requests: "Requests: status, bytes",
  storage: "Cookies and storage",
  globals: "Global names and custom elements",
  violations: "Breaches of the page's security policy",
  contrast: "Weak contrasts",
};
