/** What each role is called where clients read who sees their response. */
type RoleNames = Record<
  | "reader"
  | "handler"
  | "coder"
  | "analyst"
  | "form-maker"
  | "administrator"
  | "data-protection-officer",
  string
>;

/** Every word of signposting, privacy notice and accessibility statement. */
export interface NoticeTexts {
  footer: { label: string; privacy: string; accessibility: string };

  signposting: {
    emergency: (number: string) => string;
    /** Leads down to the block. */
    jump: string;
    title: string;
    /** Introduces what feedback is not. */
    notHere: string;
  };

  privacy: {
    title: string;
    aboutForm: (form: string) => string;
    aboutAll: string;

    controllerTitle: string;
    controller: (name: string) => string;
    contact: string;
    dataProtectionOfficer: string;

    askedTitle: string;
    asksScores: string;
    asksText: string;
    asksContact: string;
    needsContact: string;
    asksNoText: string;
    asksNoContact: string;
    storedBeside: string;
    storedFromSite: string;

    purposeTitle: string;
    purpose: string;
    contactPurpose: string;
    basis: Record<"public-task" | "consent" | "legal-obligation", string>;
    noAutomation: string;

    guardTitle: string;
    noStorage: string;
    noAddress: string;
    textMasked: string;
    textGuarded: string;
    contactApart: string;

    readersTitle: string;
    answersReadBy: (roles: string) => string;
    contactReadBy: (roles: string) => string;
    ownUnits: string;
    roles: RoleNames;

    keptTitle: string;
    /** Where the notice is about every form. */
    keptLongest: string;
    keptContacts: (months: number) => string;
    keptText: (months: number) => string;
    /** Where the form asks for no text. */
    keptPage: (months: number) => string;
    keptAnswers: (months: number) => string;
    keptCopies: (days: number) => string;

    rightsTitle: string;
    receipt: string;
    receiptLink: string;
    rights: string;
    rightList: string[];
    objection: string;
    withdrawal: string;
    whereToAsk: (contact: string) => string;
    anonymous: string;

    authorityTitle: string;
    /** Where the authority is not confirmed, without a name. */
    authorityUnnamed: string;
    authorityNamed: string;

    moreTitle: string;
    generated: string;
    generatedForForm: (version: number) => string;
  };

  accessibility: {
    title: string;
    about: (address: string, organisation: string) => string;

    statusTitle: string;
    built: (standard: string) => string;
    conforms: (claim: string) => string;
    conformsLargely: (claim: string) => string;

    gapsTitle: string;
    noGaps: string;

    testsTitle: string;
    assessed: (day: string) => string;
    method: (checker: string) => string;
    parts: Record<"widget" | "pages" | "staff", string>;
    tested: (states: number, engines: string) => string;
    limitsTitle: string;
    limits: Record<"no-assistive-technology" | "no-expert" | "own-words", string>;

    feedbackTitle: string;
    feedback: string;
    feedbackForm: string;
    feedbackContact: (contact: string) => string;
    promise: (days: number) => string;
    responsible: (who: string) => string;

    authorityTitle: string;
    authorityUnnamed: string;
    authorityNamed: string;
    prepared: (day: string) => string;
  };
}
