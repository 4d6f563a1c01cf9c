import { expect } from "chai";
import { type Colour, contrastRatio, layOver } from "./contrast-ratio.ts";

const hex = (code: string): Colour => {
  const [red = 0, green = 0, blue = 0] = code.match(/../g)!.map((pair) => parseInt(pair, 16) / 255);
  return [red, green, blue, 1];
};

describe("the contrast of two colours", () => {
  // Source: worked out by hand from the formula of WCAG 2.2; 4.54 and 4.48 are the greys around AA.
  const known: [string, string, number][] = [
    ["000000", "ffffff", 21],
    ["ffffff", "ffffff", 1],
    ["767676", "ffffff", 4.54],
    ["777777", "ffffff", 4.48],
    ["949494", "ffffff", 3.03],
    ["0000ff", "ffffff", 8.59],
    ["ff0000", "ffffff", 4],
  ];
  for (const [one, other, ratio] of known) {
    it(`is ${ratio} for #${one} and #${other}, either way round`, () => {
      expect(contrastRatio(hex(one), hex(other))).to.be.closeTo(ratio, 0.005);
      expect(contrastRatio(hex(other), hex(one))).to.be.closeTo(ratio, 0.005);
    });
  }

  it("clamps what lies outside sRGB", () => {
    expect(contrastRatio([-0.2, -0.2, -0.2, 1], [1.3, 1.3, 1.3, 1])).to.equal(21);
  });
});

describe("a colour laid over another", () => {
  it("hides it by its opacity", () => {
    expect(layOver([0, 0, 0, 0.25], [1, 1, 1, 1])).to.deep.equal([0.75, 0.75, 0.75, 1]);
    expect(layOver([0.2, 0.4, 0.6, 1], [1, 1, 1, 1])).to.deep.equal([0.2, 0.4, 0.6, 1]);
  });
});
