import { describe, expect, it } from "vitest";
import { createFormat } from "./format.ts";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("Swedish numbers and days", () => {
  const format = createFormat("sv-FI", "Europe/Helsinki");
  it("are written as in Finland", () => {
    expect(plain(format.count(10_234))).toBe("10 234");
    expect(format.mean(3.84)).toBe("3,8");
    expect(plain(format.percent(43.4))).toBe("43 %");
    expect(format.languageName("sv")).toBe("Svenska");
  });
  it("give a day as it was meant, in every zone", () => {
    expect(format.day("2021-08-26")).toContain("26");
    expect(format.day("2021-08-26")).toContain("2021");
  });
  it("give a moment in the reader's zone", () => {
    expect(format.moment("2021-08-26T21:30:00Z")).toContain("27");
  });
});

describe("net promoter scores", () => {
  const format = createFormat("en-GB");
  it.each([
    [74.4, "+74"],
    [-12.6, "\u221213"],
    [0, "0"],
    [-0.2, "0"],
  ])("write %d as %s", (value, text) => {
    expect(format.nps(value)).toBe(text);
  });
});

describe("intervals", () => {
  const format = createFormat("fi-FI");
  it("have a dash between plain numbers", () => {
    expect(format.interval({ value: 3.9, low: 3.847, high: 3.952 }, format.meanBound)).toBe(
      "3,85–3,95",
    );
  });
  it("have dots between signed numbers, where a dash would read as minus", () => {
    expect(format.interval({ value: 74, low: 72, high: 76 }, format.nps)).toBe("+72 … +76");
    expect(format.interval({ value: -3, low: -9, high: 4 }, format.nps)).toBe("\u22129 … +4");
  });
});
