import type { WelcomeTexts } from "./sv.ts";

/** Words for a person who may do nothing yet, in Finnish. */
export const fi: WelcomeTexts = {
  title: (name) => `Tervetuloa, ${name}`,
  noRoles: "Olet kirjautunut sisään, mutta sinulla ei ole vielä rooleja.",
  ask: "Pyydä sinut kutsunutta henkilöä tai muuta pääkäyttäjää antamaan sinulle rooli yksikössäsi. Rooli tulee voimaan heti; lataa sivu uudelleen, kun olet saanut sen.",
  meanwhile: "Sillä välin voit laittaa tilisi kuntoon:",
  account: "Oma tili ja kirjautuminen",
  reload: "Lataa uudelleen",
};
