import type { ReplyKind } from "@respons/wire";
import type { StaffLanguage } from "../preferences.ts";

/** A template that one can begin with; its words are for clients. */
export interface Suggestion {
  kind: ReplyKind;
  name: Record<StaffLanguage, string>;
  texts: Record<StaffLanguage, string>;
}

export const suggestions: readonly Suggestion[] = [
  {
    kind: "reply",
    name: {
      sv: "Tack, det här gör vi",
      fi: "Kiitos, näin toimimme",
      en: "Thank you, this is what we do",
    },
    texts: {
      sv: "Hej!\n\nTack för att du berättade. Vi har gått igenom det som hände.\n\nDet här gör vi nu: …\n\nVänliga hälsningar",
      fi: "Hei!\n\nKiitos, että kerroit. Olemme käyneet läpi, mitä tapahtui.\n\nTeemme nyt näin: …\n\nYstävällisin terveisin",
      en: "Hello,\n\nThank you for telling us. We have gone through what happened.\n\nThis is what we do now: …\n\nKind regards",
    },
  },
  {
    kind: "reply",
    name: { sv: "Tack för beröm", fi: "Kiitos kehuista", en: "Thank you for the praise" },
    texts: {
      sv: "Hej!\n\nTack för dina vänliga ord. Vi har framfört dem till dem som arbetade då, och de blev glada.\n\nVänliga hälsningar",
      fi: "Hei!\n\nKiitos kauniista sanoistasi. Olemme välittäneet ne silloin työssä olleille, ja he ilahtuivat.\n\nYstävällisin terveisin",
      en: "Hello,\n\nThank you for your kind words. We have passed them on to those who were at work then, and they were glad.\n\nKind regards",
    },
  },
  {
    kind: "reply",
    name: { sv: "Beklagande", fi: "Pahoittelu", en: "We are sorry" },
    texts: {
      sv: "Hej!\n\nVi beklagar att det blev så här. Det var inte så det skulle gå.\n\nOrsaken var: …\nFör att det inte ska hända igen: …\n\nVill du berätta mer kan du skriva tillbaka med din kvittokod.\n\nVänliga hälsningar",
      fi: "Hei!\n\nPahoittelemme tapahtunutta. Näin ei olisi pitänyt käydä.\n\nSyy oli: …\nJotta sama ei toistuisi: …\n\nJos haluat kertoa lisää, voit kirjoittaa takaisin kuittikoodillasi.\n\nYstävällisin terveisin",
      en: "Hello,\n\nWe are sorry for what happened. It was not meant to go like that.\n\nThe reason was: …\nSo that it does not happen again: …\n\nIf you would like to tell us more, you can write back with your receipt code.\n\nKind regards",
    },
  },
  {
    kind: "interim-reply",
    name: { sv: "Vi tar reda på det", fi: "Selvitämme asiaa", en: "We are looking into it" },
    texts: {
      sv: "Hej!\n\nTack för din respons. Vi har läst den och tar reda på vad som hände. Du får svar senast den …\n\nVänliga hälsningar",
      fi: "Hei!\n\nKiitos palautteestasi. Olemme lukeneet sen ja selvitämme, mitä tapahtui. Saat vastauksen viimeistään …\n\nYstävällisin terveisin",
      en: "Hello,\n\nThank you for your feedback. We have read it and are finding out what happened. You will have an answer by …\n\nKind regards",
    },
  },
];
