import type { NoticeTexts } from "./notice-texts.ts";

export const texts: NoticeTexts = {
  footer: { label: "Om tjänsten", privacy: "Dataskydd", accessibility: "Tillgänglighet" },

  signposting: {
    emergency: (number) => `Är det en nödsituation? Ring ${number}.`,
    jump: "Gäller det något annat än respons?",
    title: "Gäller det något annat än respons?",
    notHere: "Bra att veta",
  },

  privacy: {
    title: "Så behandlas dina uppgifter",
    aboutForm: (form) => `Det här gäller formuläret ”${form}”.`,
    aboutAll: "Det här gäller alla våra responsformulär.",

    controllerTitle: "Vem ansvarar för uppgifterna",
    controller: (name) => `Personuppgiftsansvarig är ${name}.`,
    contact: "Kontakt",
    dataProtectionOfficer: "Dataskyddsombud",

    askedTitle: "Vad vi frågar och vad som sparas",
    asksScores: "Dina svar på frågor med färdiga alternativ.",
    asksText: "Det du skriver med egna ord.",
    asksContact:
      "Namn, e-postadress och telefonnummer, om du vill lämna dem. Du kan ge respons utan.",
    needsContact: "Ett sätt att nå dig: e-postadress eller telefonnummer. Namnet är frivilligt.",
    asksNoText: "Formuläret har inget fält där du skriver med egna ord.",
    asksNoContact: "Formuläret frågar inte efter ditt namn eller dina kontaktuppgifter.",
    storedBeside:
      "När responsen kom, på vilket språk, vilken enhet den gäller och hur du kom till formuläret.",
    storedFromSite:
      "Om formuläret finns på en annan webbplats: sidans adress utan sökord, och sådant som webbplatsen själv skickar med, till exempel besökstyp.",

    purposeTitle: "Varför och på vilken grund",
    purpose: "Vi använder responsen för att följa upp och förbättra vår service.",
    contactPurpose: "Kontaktuppgifterna använder vi bara för att svara dig.",
    basis: {
      "public-task":
        "Vi gör det som en uppgift av allmänt intresse (EU:s dataskyddsförordning, artikel 6.1 e).",
      consent:
        "Vi gör det med ditt samtycke, som du ger när du skickar responsen (EU:s dataskyddsförordning, artikel 6.1 a).",
      "legal-obligation":
        "Vi gör det för att lagen ålägger oss det (EU:s dataskyddsförordning, artikel 6.1 c).",
    },
    noAutomation: "Inga beslut om dig fattas automatiskt.",

    guardTitle: "Så skyddas uppgifterna",
    noStorage: "Formuläret använder inga kakor och sparar inget i din enhet.",
    noAddress: "Din IP-adress sparas inte.",
    textMasked: "Personbeteckningar och kontonummer i din text ersätts innan texten sparas.",
    textGuarded:
      "Om texten verkar ha andra personuppgifter får du se dem och bestämma själv innan något sparas.",
    contactApart:
      "Kontaktuppgifterna förvaras krypterade och åtskilda från svaren. Varje läsning av dem skrivs upp.",

    readersTitle: "Vem läser",
    answersReadBy: (roles) => `Svaren läses av vår personal: ${roles}.`,
    contactReadBy: (roles) => `Kontaktuppgifterna läses bara av ${roles}.`,
    ownUnits: "Var och en ser bara respons till de enheter som hör till uppdraget.",
    roles: {
      reader: "de som följer med responsen i enheten",
      handler: "de som behandlar och besvarar respons",
      coder: "de som sorterar texter efter ämne",
      analyst: "de som sammanställer resultaten",
      "form-maker": "de som gör formulären",
      administrator: "de som sköter systemet",
      "data-protection-officer": "dataskyddsombudet",
    },

    keptTitle: "Hur länge uppgifterna sparas",
    keptLongest: "Varje formulär har sina egna tider. Här står de längsta.",
    keptContacts: (months) => `Dina kontaktuppgifter raderas efter ${timeOf(months)}.`,
    keptText: (months) =>
      `Det du skriver med egna ord, och uppgiften om vilken sida du svarade på, raderas efter ${timeOf(months)}.`,
    keptPage: (months) => `Uppgiften om vilken sida du svarade på raderas efter ${timeOf(months)}.`,
    keptAnswers: (months) =>
      `Hela responsen raderas efter ${timeOf(months)}. Kvar blir bara antal per månad.`,
    keptCopies: (days) => `I säkerhetskopior finns det raderade kvar i högst ${days} dagar till.`,

    rightsTitle: "Dina rättigheter",
    receipt:
      "När du har skickat din respons får du en kvittokod. Med den kan du när som helst se vad som är sparat och radera allt.",
    receiptLink: "Öppna din respons med kvittokoden",
    rights: "Du har också rätt att",
    rightList: [
      "få veta vilka uppgifter vi har om dig",
      "få felaktiga uppgifter rättade",
      "begära att uppgifter raderas",
      "begära att behandlingen begränsas",
    ],
    objection: "invända mot behandlingen",
    withdrawal: "ta tillbaka ditt samtycke",
    whereToAsk: (contact) => `Hör av dig till oss: ${contact}.`,
    anonymous:
      "Om du inte har lämnat kontaktuppgifter behöver vi kvittokoden för att hitta just din respons.",

    authorityTitle: "Om du inte är nöjd",
    authorityUnnamed: "Du kan klaga hos den myndighet som övervakar dataskyddet.",
    authorityNamed: "Du kan klaga hos den myndighet som övervakar dataskyddet:",

    moreTitle: "Övrigt",
    generated: "Texten bygger på systemets gällande inställningar.",
    generatedForForm: (version) =>
      `Texten bygger på systemets gällande inställningar och på version ${version} av formuläret.`,
  },

  accessibility: {
    title: "Tillgänglighetsutlåtande",
    about: (address, organisation) =>
      `Utlåtandet gäller responsformulären, kvittosidan och personalens sidor på ${address}. För dem ansvarar ${organisation}.`,

    statusTitle: "Hur tillgänglig tjänsten är",
    built: (standard) => `Tjänsten är byggd enligt ${standard}.`,
    conforms: (claim) =>
      `Enligt en egen bedömning uppfyller den kraven i lagen om tillhandahållande av digitala tjänster (306/2019), det vill säga ${claim}.`,
    conformsLargely: (claim) =>
      `Enligt en egen bedömning uppfyller den till stor del kraven i lagen om tillhandahållande av digitala tjänster (306/2019), det vill säga ${claim}.`,

    gapsTitle: "Innehåll som inte är tillgängligt",
    noGaps: "Vi känner inte till några brister.",

    testsTitle: "Så har tillgängligheten bedömts",
    assessed: (day) => `Bedömningen gjordes ${day} av dem som bygger tjänsten.`,
    method: (checker) =>
      `Sidorna prövas automatiskt vid varje ändring, på svenska, finska och engelska, med ${checker} och med tangentbord.`,
    parts: {
      widget: "Formulär på andra webbplatser",
      pages: "Formulärens egna sidor och kvittosidan",
      staff: "Personalens sidor",
    },
    tested: (states, engines) => `${states} lägen (${engines})`,
    limitsTitle: "Det här säger testerna inte",
    limits: {
      "no-assistive-technology":
        "Personer som använder skärmläsare eller andra hjälpmedel har ännu inte prövat tjänsten.",
      "no-expert": "Ingen utomstående expert har granskat den.",
      "own-words":
        "Organisationen skriver själv sina frågor. Hur lätta de är att förstå mäts inte.",
    },

    feedbackTitle: "Berätta om något inte fungerar",
    feedback:
      "Om något är svårt att använda eller om du behöver innehållet i en annan form, berätta det för oss.",
    feedbackForm: "Ge respons om tillgängligheten",
    feedbackContact: (contact) => `Du kan också ta kontakt: ${contact}.`,
    promise: (days) => `Vi svarar inom ${days} dagar om du lämnar kontaktuppgifter.`,
    responsible: (who) => `Svaren ges av: ${who}.`,

    authorityTitle: "Om du inte är nöjd med svaret",
    authorityUnnamed:
      "Om du inte får svar inom två veckor, eller om svaret inte räcker, kan du klaga hos den myndighet som övervakar tillgängligheten.",
    authorityNamed:
      "Om du inte får svar inom två veckor, eller om svaret inte räcker, kan du klaga hos den myndighet som övervakar tillgängligheten:",
    prepared: (day) => `Utlåtandet är uppdaterat ${day}.`,
  },
};

function timeOf(months: number): string {
  if (months % 12 === 0) return `${months / 12} år`;
  return months === 1 ? "1 månad" : `${months} månader`;
}
