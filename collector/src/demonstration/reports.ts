import type { ReportWords } from "@respons/wire";

/** What the author of the board report wrote, after the first document's own sentences. */
export const boardWords: ReportWords = {
  summary: {
    sv: "Respons samlas in på många sätt: på webben, per sms, med QR-koder på enheterna och i fri form. Siffror om nöjdhet beskriver inte ensamma hur klienten upplevt servicen. Därför ber varje formulär också om klientens egna ord.\n\nDet är glädjande att servicen på eget språk får det bästa betyget av alla påståenden.",
    fi: "Palautetta kerätään monella tavalla: verkossa, tekstiviestillä, yksiköiden QR-koodeilla ja vapaamuotoisesti. Tyytyväisyysluvut eivät yksin kerro, miten asiakas on kokenut palvelun. Siksi jokainen lomake pyytää myös asiakkaan omia sanoja.\n\nOn ilahduttavaa, että palvelu omalla kielellä saa väittämistä parhaan tuloksen.",
    en: "Feedback is collected in many ways: on the web, by text message, by QR codes at the units and in free form. Figures of satisfaction do not by themselves describe how the client experienced the service. That is why every form asks for the client’s own words too.\n\nIt is gratifying that service in one’s own language gets the best result of all statements.",
  },
  targets: {
    sv: "Medelvärdet ligger lite under målet. Det beror mest på väntan: att få service tillräckligt snabbt får det lägsta betyget.",
    fi: "Keskiarvo on hieman tavoitteen alapuolella. Eniten siihen vaikuttaa odottaminen: palvelun saaminen riittävän nopeasti saa heikoimman tuloksen.",
    en: "The mean is a little below the target. Waiting is the main reason: getting the service soon enough has the lowest result.",
  },
  measures: {
    sv: "Enheterna går igenom sina väntetider i september. Resultatet rapporteras till sektionen i november.",
    fi: "Yksiköt käyvät odotusaikansa läpi syyskuussa. Tulos raportoidaan jaostolle marraskuussa.",
    en: "The units go through their waiting times in September. The outcome is reported to the section in November.",
  },
};

/** What the author of the review wrote, after the second document's own sentences. */
export const reviewWords: ReportWords = {
  summary: {
    sv: "Klienterna klagar sällan på vården i sig utan på hur de har blivit bemötta och på hur svårt det är att få service. Det är inte fråga om stora och dyra utan om små men ytterst viktiga saker.",
    fi: "Asiakkaat valittavat harvoin itse hoidosta. Useammin kyse on siitä, miten heitä on kohdeltu ja miten vaikea palveluun on päästä. Kyse ei ole suurista ja kalliista vaan pienistä mutta erittäin tärkeistä asioista.",
    en: "Clients seldom complain about the care itself. They write about how they were met and how hard it is to get the service. These are not large and costly things but small and most important ones.",
  },
  positive: {
    sv: "Den positiva responsen visar vägen: klienterna berättar att de har blivit bemötta med respekt, individuellt och flexibelt, och att de har fått sin röst hörd.",
    fi: "Myönteinen palaute näyttää tietä: asiakkaat kertovat, että heidät on kohdattu kunnioittavasti, yksilöllisesti ja joustavasti ja että heitä on kuultu.",
    en: "Positive feedback shows the way: clients tell that they were met with respect, individually and flexibly, and that their voice was heard.",
  },
};
