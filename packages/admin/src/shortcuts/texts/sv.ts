/** Words about keyboard shortcuts in Swedish; their shape binds the other languages. */
export const sv = {
  menu: "Kortkommandon",
  title: "Kortkommandon",
  here: "På den här sidan",
  everywhere: "På alla sidor",
  thenKey: "sedan",
  keyNames: { Enter: "Retur" } as Record<string, string>,
  toForms: "Gå till formulären",
  toResponses: "Gå till responserna",
  toCases: "Gå till ärendena",
  toOrganisation: "Gå till organisationen",
  toSearch: "Sök eller avgränsa",
  thisSheet: "Visa kortkommandona",
  nextRow: "Nästa rad",
  previousRow: "Föregående rad",
  open: "Öppna raden",
  nextResponse: "Nästa respons",
  previousResponse: "Föregående respons",
  betweenResponses: "Mellan responserna",
  backToList: "Tillbaka till listan",
  on: "Använd kortkommandon",
  kept: "De gäller inte medan du skriver i ett fält. Valet sparas bara i den här webbläsaren.",
};

export type ShortcutTexts = typeof sv;
