import type { ReplyTexts } from "./index.ts";

export const sv: ReplyTexts = {
  replies: {
    access: [
      "Tack för att du hörde av dig. Vi förstår att det är tungt att försöka om och om igen utan att få en tid. Nu lägger vi ut fler tider också på eftermiddagarna, och den som blir uppringd får välja förmiddag eller eftermiddag.",
      "Tack för din respons, och förlåt att det blev så svårt att nå oss. Jag har gått igenom saken med dem som svarar i telefonen. Hör gärna av dig igen, så hjälper vi dig vidare.",
    ],
    "e-services": [
      "Tack för din respons. Den har gått vidare till dem som utvecklar e-tjänsterna, och saken är antecknad där. Tills den är ordnad hjälper vi dig gärna per telefon.",
      "Tack! Det är precis sådant som vi behöver få veta. Vi ser nu över orden på sidan och vad som går att boka på nätet.",
    ],
    treatment: [
      "Tack för att du berättade. Så ska ingen bemötas hos oss, och jag beklagar att det blev så. Vi har talat om det i arbetsgruppen, utan att nämna dig.",
      "Jag beklagar hur du blev bemött. Du ska bli hörd hos oss. Vi har gått igenom hur vi tar emot den som kommer, och din respons var till hjälp.",
    ],
    care: [
      "Tack för din respons. Den egna vården kan vi inte gå in på här, men du får gärna ta upp den med din vårdenhet. Det du skriver om hur vi berättar och informerar har vi tagit till oss.",
      "Tack för att du skrev. Jag har gått igenom din respons med personalen, och vi har ändrat hur vi följer upp efter ett besök.",
    ],
    language: [
      "Tack för din respons. Du ska få service på ditt eget språk utan att behöva be om det. Vi har sett över arbetslistorna så att det alltid finns någon på plats som kan svara.",
      "Tack för att du hörde av dig. Språket är din rättighet, och det påminner vi om i introduktionen av nya medarbetare.",
    ],
    facilities: [
      "Tack för din respons. Vi har tagit upp saken med dem som sköter fastigheten.",
      "Tack! Vi har märkt samma sak och bett om en bättre lösning.",
    ],
    accessibility: [
      "Tack, det här är viktigt för oss. Bristen är antecknad, och vi har bett om att den åtgärdas. Hör gärna av dig om något annat är i vägen för dig.",
    ],
    other: [
      "Tack för din respons. Vi har läst den tillsammans och antecknat det du föreslår.",
      "Tack för att du tog dig tid att skriva. Det du tar upp har gått vidare till rätt person hos oss.",
    ],
  },
  thanks: [
    "Tack för de fina orden! De lästes upp på vårt veckomöte och gjorde oss glada.",
    "Tack! Det betyder mycket att du tog dig tid att skriva. Jag har hälsat till dem som du mötte.",
    "Roligt att höra att det gick bra. Tack för att du berättade!",
  ],
  interim: [
    "Tack för din respons. Vi utreder saken och svarar så snart vi vet mera.",
    "Tack, din respons har kommit fram. Jag behöver fråga en kollega och återkommer till dig.",
  ],
  followUps: ["Tack för svaret!", "Tack, skönt att ni tog tag i det."],
  notes: ["Talat med närchefen, tas upp på veckomötet.", "Samma sak har kommit från flera."],
  transferReason: "Gäller e-tjänsterna",
};
