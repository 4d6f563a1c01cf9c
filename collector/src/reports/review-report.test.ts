import { beforeAll, describe, expect, it } from "vitest";
import type { CodeCounts, CodeDimension } from "@respons/wire";
import type { ReviewMaterial } from "./read-review-report.ts";
import { renderHtml } from "./render-html.ts";
import { toReviewReport } from "./review-report.ts";

const dimensions: CodeDimension[] = [
  {
    id: "theme",
    name: { sv: "Tema" },
    multiple: true,
    codes: [
      {
        id: "access",
        name: { sv: "Tillgång" },
        codes: [{ id: "access.phone", name: { sv: "Numret upptaget" } }],
      },
    ],
  },
  {
    id: "tone",
    name: { sv: "Ton" },
    multiple: false,
    codes: [{ id: "tone.positive", name: { sv: "Positiv" } }],
  },
  {
    id: "profession",
    name: { sv: "Yrkesgrupp" },
    multiple: true,
    codes: [{ id: "profession.nurse", name: { sv: "Sjukskötare" } }],
  },
];

const all = { by: "all", key: "", coded: 40, suppressed: false } as const;
const cell = (n: number | null) => ({ n, suppressed: n === null });

/** Of all, then of each group. */
function toCounts(cuts: CodeCounts["cuts"], ns: Record<string, (number | null)[]>): CodeCounts {
  const row = (dimension: string, code: string, depth: number, name: string) => ({
    dimension,
    code,
    depth,
    name: { sv: name },
    cells: (ns[code] ?? []).map(cell),
  });
  return {
    cuts,
    rows: [
      row("theme", "access", 0, "Tillgång"),
      row("theme", "access.phone", 1, "Numret upptaget"),
      row("tone", "tone.positive", 0, "Positiv"),
      row("profession", "profession.nurse", 0, "Sjukskötare"),
    ],
  };
}

const quote = (id: number, text: string, codes: string[]) => ({
  id,
  responseId: `r${id}`,
  text,
  language: "fi",
  unit: "clinic",
  codes,
  state: "approved" as const,
  proposedBy: "a",
  checkedBy: "b",
  checkedBySame: false,
});

const material: ReviewMaterial = {
  organisation: { sv: "Kusten" },
  units: [],
  formTitle: { sv: "Fri respons" },
  isDemonstration: false,
  source: null,
  figures: {
    review: {
      reviewId: "r",
      name: "Genomgång",
      purpose: "Välj det som gäller tillgång.",
      form: "feedback",
      unit: "coast",
      from: "2015-11-01",
      to: "2016-02-29",
      codebook: "book",
      state: "open",
    },
    dimensions,
    funnel: { received: 1554, withComment: 1500, selected: 50, coded: 40 },
    coders: { people: 2, codedByMore: 7 },
    counts({ by, within }) {
      if (within !== undefined) {
        const positive = { ...all, coded: 12 };
        return toCounts([positive], { "profession.nurse": [9], access: [0], "access.phone": [0] });
      }
      if (by === "language") {
        const sv = { by: "language", key: "sv", coded: 37, suppressed: false } as const;
        const en = { by: "language", key: "en", coded: 3, suppressed: true } as const;
        return toCounts([all, sv, en], { access: [30, 28, null], "access.phone": [20, 19, null] });
      }
      return toCounts([all], {
        access: [30],
        "access.phone": [20],
        "tone.positive": [12],
        "profession.nurse": [null],
      });
    },
    quotes: [
      quote(1, "Numero oli varattu.", ["access", "access.phone"]),
      quote(2, "Hoitaja auttoi.", ["tone.positive", "profession.nurse"]),
    ],
  },
};

let text: string;

beforeAll(async () => {
  const updatedAt = new Date("2021-08-26T09:00:00Z");
  const page = await renderHtml(toReviewReport(material, "sv", { words: {}, updatedAt }));
  text = page
    .slice(page.indexOf("<main>"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[\s\u00a0]+/g, " ");
});

describe("a review's document in Swedish", () => {
  it("says how many came in, were picked and coded, and by whom", () => {
    expect(text).toContain("Klienternas egna ord, november 2015–februari 2016");
    expect(text).toContain("Av 1 554 inkomna responser valdes 50 ut, och 40 av dem har kodats.");
    expect(text).toContain("2 personer har kodat; 7 texter har kodats av fler än en.");
  });

  it("counts codes of what was coded, and hides what is too few", () => {
    expect(text).toContain("Numret upptaget 20 50 %");
    expect(text).toContain("Sjukskötare dold dold");
    expect(text).toContain("För få kodade texter för egna siffror: Engelska.");
  });

  it("shows what is positive apart, with professions and quotes of its own", () => {
    const [themes = "", positive = ""] = text.split(" Det som är bra ").slice(-2);
    expect(positive).toContain("Sjukskötare 9 75 %");
    expect(positive).toContain("Hoitaja auttoi. Positiv. Skrivet på finska.");
    expect(themes).toContain("Numero oli varattu. Tillgång › Numret upptaget. Skrivet på finska.");
    expect(positive).not.toContain("Numero oli varattu.");
  });
});
