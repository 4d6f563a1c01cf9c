import { findPersonalData } from "./find-personal-data.ts";
import { type PersonalDataKind, personalDataKinds } from "./finding.ts";

const kindOfMark: Record<string, PersonalDataKind> = {
  code: "personal-identity-code",
  iban: "iban",
  email: "email",
  phone: "phone",
  address: "street-address",
  plate: "number-plate",
};

interface Mark {
  kind: PersonalDataKind;
  stretch: string;
  /** Found by its shape alone; written with a `?`. */
  isDoubtful: boolean;
}

/** Takes the marks out of a text: `{code|…}`, `{phone?|…}` and so on. */
export function readMarked(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const text = source.replace(
    /\{(\w+)(\??)\|([^}]+)\}/g,
    (_, mark: string, doubt: string, stretch: string) => {
      const kind = kindOfMark[mark];
      if (!kind) throw new Error(`no such mark: ${mark}`);
      marks.push({ kind, stretch, isDoubtful: doubt !== "" });
      return stretch;
    },
  );
  return { text, marks };
}

/** How many stretches are marked, found, and found exactly as marked. */
interface Counts {
  marked: number;
  found: number;
  right: number;
}

/** Counts of one kind in marked texts. */
function countFindings(sources: readonly string[], kind: PersonalDataKind): Counts {
  const counts = { marked: 0, found: 0, right: 0 };
  for (const source of sources) {
    const { text, marks } = readMarked(source);
    const open = marks.filter((mark) => mark.kind === kind).map(({ stretch }) => stretch);
    counts.marked += open.length;
    for (const finding of findPersonalData(text).filter((each) => each.kind === kind)) {
      counts.found += 1;
      const place = open.indexOf(text.slice(finding.start, finding.end));
      if (place === -1) continue;
      counts.right += 1;
      open.splice(place, 1);
    }
  }
  return counts;
}

/** Counts for every kind in the marked texts of each language. */
export function measureFindings(sourcesByLanguage: Readonly<Record<string, readonly string[]>>) {
  return personalDataKinds.flatMap((kind) =>
    Object.entries(sourcesByLanguage).map(([language, sources]) =>
      Object.assign(countFindings(sources, kind), { kind, language }),
    ),
  );
}
