/** Words of the export; the Swedish ones are the measure of what there is. */
export const sv = {
  open: "Exportera",
  title: "Exportera responser",
  lead: (count: string) => `Filen kommer att ha ${count}, enligt avgränsningarna du ser.`,
  leadUnknown: "Filen följer avgränsningarna du ser.",
  chooseForm: "Välj först ett formulär: varje formulär har sina egna kolumner.",
  format: "Filformat",
  formats: {
    xlsx: {
      name: "Excel-arbetsbok",
      hint: "För Excel och LibreOffice. Ryms inte allt på ett blad fortsätter det på nästa.",
    },
    excel: { name: "CSV för Excel", hint: "Öppnas direkt i Excel, och å, ä och ö blir rätt." },
    csv: { name: "CSV", hint: "Enligt RFC 4180, med komma. För andra program." },
    jsonl: { name: "JSONL", hint: "En rad JSON per respons. För den som programmerar." },
    parquet: { name: "Parquet", hint: "Varje kolumn har sin typ. För R, Python och datalager." },
  },
  content:
    "En rad per respons: tid, språk, enhet, kanal och alla svar, också kommentarer. Telefonnummer och e-postadresser i texten är maskerade.",
  withoutContacts: "Kontaktuppgifter följer inte med.",
  contacts: "Ta med kontaktuppgifter",
  contactsHint: "Vem som tog med dem och varför skrivs i händelseloggen.",
  codebookLead: "Svaren anges som id. Vad varje id betyder, på alla språk, står i",
  codebook: "kodboken",
  download: "Ladda ner",
  cancel: "Avbryt",
  close: "Stäng",
  stop: "Avbryt exporten",
  again: "Ny export",
  starting: "Exporten börjar …",
  running: "Filen laddas ner.",
  progress: (rows: string, expected: string) => `${rows} av ungefär ${expected}`,
  goesOn: "Du kan stänga rutan: webbläsaren fortsätter att ladda ner.",
  complete: (count: string) => `Klart: filen har ${count}.`,
  completeHint: "Säger webbläsaren att nedladdningen misslyckades, ladda ner på nytt.",
  stopped: (count: string) =>
    `Exporten bröts efter ${count}. Filen är inte hel: radera den och ladda ner på nytt.`,
  unknown:
    "Respons ser inte hur det gick. Se efter i webbläsaren om nedladdningen blev klar. Om inte, ladda ner på nytt.",
  anotherRuns:
    "Du har redan en export på gång. Vänta tills den är klar, eller avbryt den där du startade den.",
};
export type ExportTexts = typeof sv;
