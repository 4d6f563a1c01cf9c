import { describe, expect, it } from "vitest";
import { findPersonalData } from "./find-personal-data.ts";
import { personalDataKinds } from "./finding.ts";
import vectors from "./fixtures/personal-identity-code-vectors.json" with { type: "json" };
import en from "./fixtures/labelled-en.json" with { type: "json" };
import fi from "./fixtures/labelled-fi.json" with { type: "json" };
import sv from "./fixtures/labelled-sv.json" with { type: "json" };
import lookAlikes from "./fixtures/look-alikes.json" with { type: "json" };
import { readMarked } from "./measure-findings.ts";
import marked from "./fixtures/texts-with-personal-data.json" with { type: "json" };

function describeFindings(text: string): string[] {
  return findPersonalData(text).map(
    ({ kind, start, end, certain }) => `${kind}${certain ? "" : "?"} ${text.slice(start, end)}`,
  );
}

describe.each(Object.entries(marked))("personal data in %s", (_, sources) => {
  it.each(sources)("%s", (source) => {
    const { text, marks } = readMarked(source);
    expect(marks).not.toEqual([]);
    expect(describeFindings(text)).toEqual(
      marks.map(({ kind, stretch, isDoubtful }) => `${kind}${isDoubtful ? "?" : ""} ${stretch}`),
    );
  });
});

describe.each(Object.entries(lookAlikes))("look-alikes in %s", (_, texts) => {
  it.each(texts)("%s", (text) => {
    expect(describeFindings(text)).toEqual([]);
  });
});

describe.each(vectors.vectors)("the vector $code", ({ code, check_ok: certain }) => {
  it.each([
    ["as given", code],
    ["in lower case", code.toLowerCase()],
  ])("is found %s", (_, written) => {
    expect(findPersonalData(`x ${written}.`)).toEqual([
      { kind: "personal-identity-code", start: 2, end: 13, certain },
    ]);
  });
});

it.each(Array.from("-+‐‑‒–—―−﹣-YXWVUABCDEF"))("knows the sign %s", (sign) => {
  expect(describeFindings(`131052${sign}308T`)).toEqual([
    `personal-identity-code 131052${sign}308T`,
  ]);
});

it("leaves days and months that do not exist", () => {
  expect(describeFindings("321052-308T 001052-308T 131352-308T 130052-308T")).toEqual([]);
});

it("counts places in UTF-16 units", () => {
  expect(findPersonalData("😀 010594Y9032")).toEqual([
    { kind: "personal-identity-code", start: 3, end: 14, certain: true },
  ]);
});

it("finds across non-breaking and thin spaces", () => {
  expect(describeFindings("FI21\u00a01234\u00a05600\u00a00007\u00a085")).toHaveLength(1);
  expect(describeFindings("040\u202f123\u00a04567")).toHaveLength(1);
});

it("does not join numbers of two lines", () => {
  expect(describeFindings("040 12\n34 567")).toEqual([]);
  expect(describeFindings("131052\n-308T")).toEqual([]);
});

it("finds nothing in an empty text", () => {
  expect(findPersonalData("")).toEqual([]);
});

it("gives places in order, without overlaps, of known kinds", () => {
  const text = Object.values(marked)
    .flat()
    .map((source) => readMarked(source).text)
    .join(" ");
  const findings = findPersonalData(text);
  expect(findings.length).toBeGreaterThan(80);
  findings.forEach(({ kind, start, end }, index) => {
    expect(personalDataKinds).toContain(kind);
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
  });
});

describe("looking for some kinds alone", () => {
  const labelled = [sv, fi, en].flatMap(({ tuned, heldOut }) => tuned.concat(heldOut));

  it("finds of them what looking for all finds, in every labelled text", () => {
    for (const source of labelled) {
      const { text } = readMarked(source);
      const all = findPersonalData(text);
      for (const [i, kind] of personalDataKinds.entries()) {
        const stronger = new Set(personalDataKinds.slice(0, i + 1));
        const expected = all.filter((finding) => stronger.has(finding.kind));
        expect(findPersonalData(text, [kind]), text).toEqual(expected);
      }
    }
  });
});
