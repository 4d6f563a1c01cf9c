import type { Contact } from "@respons/wire";
import { type Random, pick, pickInteger, pickWeighted } from "./random.ts";
import type { DemonstrationLanguage } from "./texts.ts";

/** Made up; any likeness to a person is chance. */
const names: Record<DemonstrationLanguage, { given: string[]; family: string[] }> = {
  sv: {
    given: [
      "Gun-Lis",
      "Tor-Erik",
      "Ann-Sofi",
      "Börje",
      "Camilla",
      "Stig",
      "Linnéa",
      "Kaj",
      "Maj-Len",
      "Ronny",
    ],
    family: [
      "Strandvik",
      "Storgrund",
      "Västerudd",
      "Björkskär",
      "Granbacka",
      "Åminnefors",
      "Svartnäs",
      "Lillört",
    ],
  },
  fi: {
    given: [
      "Aune",
      "Eero",
      "Tuulikki",
      "Jorma",
      "Satu",
      "Väinö",
      "Marja-Liisa",
      "Petteri",
      "Kaisu",
      "Oiva",
    ],
    family: [
      "Rantapuro",
      "Suvikoski",
      "Kivilammi",
      "Hallametsä",
      "Poutaniitty",
      "Aaltosalo",
      "Korpiranta",
      "Vesitörmä",
    ],
  },
  en: {
    given: ["Amina", "Daniel", "Grace", "Minh", "Olena", "Samuel"],
    family: ["Harrowby", "Okonta", "Vesterlin", "Marchenna", "Tranholm", "Adeyra"],
  },
};

const ways: ReadonlyArray<[keyof typeof reach, number]> = [
  ["email", 58],
  ["phone", 25],
  ["both", 12],
  ["none", 5],
];
const reach = {
  email: { email: true, phone: false },
  phone: { email: false, phone: true },
  both: { email: true, phone: true },
  none: { email: false, phone: false },
};

/** The subscriber part begins with 000, so that it is nobody's number. */
function pickPhone(random: Random): string {
  const prefix = pick(random, ["040", "044", "050", "+358 40", "+358 50"]);
  return `${prefix} 000 ${String(pickInteger(random, 1, 9999)).padStart(4, "0")}`;
}

function toAddress(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{Mark}/gu, "");
  return `${plain.toLowerCase().replaceAll(" ", ".")}@example.fi`;
}

/** A made-up contact; one in twenty leaves a name and no way to be reached. */
export function pickContact(random: Random, language: DemonstrationLanguage): Contact {
  const { given, family } = names[language];
  const name = `${pick(random, given)} ${pick(random, family)}`;
  const { email, phone } = reach[pickWeighted(random, ways)];
  return {
    name,
    ...(email && { email: toAddress(name) }),
    ...(phone && { phone: pickPhone(random) }),
    ...((email || phone) && { wantsReply: random() < 0.88 }),
  };
}
