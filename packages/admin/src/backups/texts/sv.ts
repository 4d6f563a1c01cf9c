import type { BackupState } from "@respons/wire";

type Failure = NonNullable<BackupState["failure"]>;

export interface BackupTexts {
  title: string;
  lead: string;
  make: string;
  making: string;
  made: string;
  emptyTitle: string;
  empty: string;
  rightRequired: string;
  facts: { proven: string; next: string; kept: string };
  never: string;
  days: (n: string) => string;
  megabytes: (n: string) => string;
  proven: (moment: string) => string;
  differs: string;
  notYet: string;
  encrypted: string;
  beforeMigration: string;
  failures: Record<Failure, string>;
  secret: string;
}

export const sv: BackupTexts = {
  title: "Säkerhetskopior",
  lead: "Varje natt kopieras databasen. Kopian återställs på prov och jämförs rad för rad, så att man vet att den går att använda.",
  make: "Ta en kopia nu",
  making: "Kopierar och kontrollerar …",
  made: "Kopian är tagen och kontrollerad.",
  emptyTitle: "Ännu ingen kopia",
  empty: "Den första tas i natt. Vill du inte vänta kan du ta en nu.",
  rightRequired:
    "Kopiorna gäller hela organisationen. Be någon vars roll omfattar hela organisationen om hjälp.",
  facts: { proven: "Senaste kontrollerade kopia", next: "Nästa tas", kept: "Sparas i högst" },
  never: "Ingen ännu",
  days: (n) => `${n} dygn`,
  megabytes: (n) => `${n} MB`,
  proven: (moment) => `Kontrollerad ${moment}`,
  differs: "Stämmer inte",
  notYet: "Inte kontrollerad",
  encrypted: "Krypterad",
  beforeMigration: "Före en uppdatering",
  failures: {
    "no-space":
      "Den senaste kopian blev inte av: disken är för full. Be den som sköter servern att frigöra utrymme. I loggen står hur mycket som saknas.",
    "not-proven":
      "Den senaste kopian klarade inte kontrollen. Ta en ny nu. Misslyckas den också, be den som sköter servern att läsa loggen.",
    failed: "Den senaste kopian blev inte av. Be den som sköter servern att läsa loggen.",
  },
  secret:
    "Hemligheten RESPONS_SECRET finns inte i kopiorna. Utan den går varken kvitton eller kontaktuppgifter att öppna: förvara den på ett annat ställe.",
};
