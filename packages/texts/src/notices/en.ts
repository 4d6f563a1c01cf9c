import type { NoticeTexts } from "./notice-texts.ts";

export const texts: NoticeTexts = {
  footer: { label: "About this service", privacy: "Privacy", accessibility: "Accessibility" },

  signposting: {
    emergency: (number) => `Is it an emergency? Call ${number}.`,
    jump: "Is it something other than feedback?",
    title: "Is it something other than feedback?",
    notHere: "Good to know",
  },

  privacy: {
    title: "How we handle your data",
    aboutForm: (form) => `This is about the form “${form}”.`,
    aboutAll: "This is about all our feedback forms.",

    controllerTitle: "Who is responsible",
    controller: (name) => `The controller is ${name}.`,
    contact: "Contact",
    dataProtectionOfficer: "Data protection officer",

    askedTitle: "What we ask and what is stored",
    asksScores: "Your answers to questions with ready-made options.",
    asksText: "What you write in your own words.",
    asksContact:
      "Name, e-mail address and phone number, if you wish to give them. You can give feedback without.",
    needsContact: "A way to reach you: e-mail address or phone number. Your name is optional.",
    asksNoText: "The form has no field to write in your own words.",
    asksNoContact: "The form does not ask for your name or contact details.",
    storedBeside:
      "When the feedback arrived, in which language, which unit it is about and how you came to the form.",
    storedFromSite:
      "Where the form stands on another web site: the address of the page without search words, and what the site itself sends along, such as the kind of visit.",

    purposeTitle: "Why, and on what grounds",
    purpose: "We use feedback to follow and improve our services.",
    contactPurpose: "We use your contact details only to answer you.",
    basis: {
      "public-task":
        "We do so as a task carried out in the public interest (General Data Protection Regulation, Article 6(1)(e)).",
      consent:
        "We do so with your consent, which you give by sending the feedback (General Data Protection Regulation, Article 6(1)(a)).",
      "legal-obligation":
        "We do so because the law obliges us to (General Data Protection Regulation, Article 6(1)(c)).",
    },
    noAutomation: "No decisions about you are made automatically.",

    guardTitle: "How your data is protected",
    noStorage: "The form uses no cookies and stores nothing on your device.",
    noAddress: "Your IP address is not stored.",
    textMasked:
      "Personal identity codes and account numbers in your text are replaced before it is stored.",
    textGuarded:
      "If the text seems to hold other personal data, you see it and decide yourself before anything is stored.",
    contactApart:
      "Contact details are kept encrypted and apart from the answers. Each time somebody reads them it is written down.",

    readersTitle: "Who reads it",
    answersReadBy: (roles) => `The answers are read by our staff: ${roles}.`,
    contactReadBy: (roles) => `Contact details are read only by ${roles}.`,
    ownUnits: "Each of them sees feedback only to the units that their work is about.",
    roles: {
      reader: "those who follow the feedback of a unit",
      handler: "those who handle and answer feedback",
      coder: "those who sort texts by subject",
      analyst: "those who put the results together",
      "form-maker": "those who make the forms",
      administrator: "those who run the system",
      "data-protection-officer": "the data protection officer",
    },

    keptTitle: "How long it is kept",
    keptLongest: "Each form has times of its own. These are the longest.",
    keptContacts: (months) => `Your contact details are deleted after ${timeOf(months)}.`,
    keptText: (months) =>
      `What you write in your own words, and which page you answered on, is deleted after ${timeOf(months)}.`,
    keptPage: (months) => `Which page you answered on is deleted after ${timeOf(months)}.`,
    keptAnswers: (months) =>
      `All of your feedback is deleted after ${timeOf(months)}. Only counts by month remain.`,
    keptCopies: (days) => `Backup copies hold what was deleted for at most ${days} more days.`,

    rightsTitle: "Your rights",
    receipt:
      "When you have sent your feedback you get a receipt code. With it you can see what is stored, and delete all of it, at any time.",
    receiptLink: "Open your feedback with the receipt code",
    rights: "You also have the right to",
    rightList: [
      "know what data we have about you",
      "have wrong data corrected",
      "ask for data to be deleted",
      "ask for its use to be restricted",
    ],
    objection: "object to its use",
    withdrawal: "withdraw your consent",
    whereToAsk: (contact) => `Contact us: ${contact}.`,
    anonymous:
      "If you have not left contact details, we need the receipt code to find your feedback.",

    authorityTitle: "If you are not satisfied",
    authorityUnnamed: "You can complain to the authority that supervises data protection.",
    authorityNamed: "You can complain to the authority that supervises data protection:",

    moreTitle: "Also",
    generated: "This text is made from the system's current settings.",
    generatedForForm: (version) =>
      `This text is made from the system's current settings and version ${version} of the form.`,
  },

  accessibility: {
    title: "Accessibility statement",
    about: (address, organisation) =>
      `This statement is about the feedback forms, the receipt page and the staff pages at ${address}. ${organisation} is responsible for them.`,

    statusTitle: "How accessible the service is",
    built: (standard) => `The service is built to ${standard}.`,
    conforms: (claim) =>
      `By our own assessment it meets the requirements of the Act on the Provision of Digital Services (306/2019), that is ${claim}.`,
    conformsLargely: (claim) =>
      `By our own assessment it meets most requirements of the Act on the Provision of Digital Services (306/2019), that is ${claim}.`,

    gapsTitle: "Content that is not accessible",
    noGaps: "We know of no faults.",

    testsTitle: "How it was assessed",
    assessed: (day) => `The assessment was made on ${day} by those who build the service.`,
    method: (checker) =>
      `The pages are tested automatically with every change, in Swedish, Finnish and English, with ${checker} and with the keyboard.`,
    parts: {
      widget: "Forms on other web sites",
      pages: "The forms' own pages and the receipt page",
      staff: "The staff pages",
    },
    tested: (states, engines) => `${states} states (${engines})`,
    limitsTitle: "What the tests do not tell",
    limits: {
      "no-assistive-technology":
        "People who use screen readers or other assistive technology have not tried the service yet.",
      "no-expert": "No outside expert has assessed it.",
      "own-words":
        "The organisation writes its own questions. How easy they are to understand is not measured.",
    },

    feedbackTitle: "Tell us when something does not work",
    feedback:
      "If something is hard to use, or if you need the content in another form, tell us about it.",
    feedbackForm: "Give feedback on accessibility",
    feedbackContact: (contact) => `You can also get in touch: ${contact}.`,
    promise: (days) => `We answer within ${days} days if you leave your contact details.`,
    responsible: (who) => `You are answered by: ${who}.`,

    authorityTitle: "If you are not satisfied with the answer",
    authorityUnnamed:
      "If you get no answer within two weeks, or the answer is not enough, you can complain to the authority that supervises accessibility.",
    authorityNamed:
      "If you get no answer within two weeks, or the answer is not enough, you can complain to the authority that supervises accessibility:",
    prepared: (day) => `This statement was updated on ${day}.`,
  },
};

function timeOf(months: number): string {
  const [n, unit] = months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
  return n === 1 ? `1 ${unit}` : `${n} ${unit}s`;
}
