/** Words for a person who may do nothing yet, in Swedish; their shape binds the other languages. */
export const sv = {
  title: (name: string) => `Välkommen, ${name}`,
  noRoles: "Du är inloggad, men har inga roller än.",
  ask: "Be den som bjöd in dig, eller någon annan administratör, ge dig en roll på din enhet. Rollen gäller genast; ladda om sidan när du har fått den.",
  meanwhile: "Under tiden kan du ordna det som gäller ditt konto:",
  account: "Ditt konto och din inloggning",
  reload: "Ladda om",
};

export type WelcomeTexts = typeof sv;
