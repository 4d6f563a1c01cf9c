import { describe, expect, it } from "vitest";
import { createReceipt, formatReceipt, hashReceipt, parseReceipt } from "./receipt-code.ts";

const key = Buffer.alloc(32, 7);
const receipt = createReceipt(key, "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10");

describe("receipt code", () => {
  it("is the same for the same id and another for another", () => {
    expect(createReceipt(key, "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10")).toBe(receipt);
    expect(createReceipt(key, "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f11")).not.toBe(receipt);
    expect(createReceipt(Buffer.alloc(32, 8), "0193a0c4-7b1e-7c3a-9d55-6a1f0f6b2f10")).not.toBe(
      receipt,
    );
  });

  it("has 24 symbols in six groups of four", () => {
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{24}$/);
    expect(formatReceipt(receipt)).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  });

  it.each([
    ["as shown", formatReceipt(receipt)],
    ["in lower case with spaces", ` ${receipt.toLowerCase().replace(/(.{4})/g, "$1 ")}`],
    ["with O for 0 and l for 1", receipt.replace(/0/g, "O").replace(/1/g, "l")],
    ["with typographic dashes", formatReceipt(receipt).replace(/-/g, "–")],
  ])("is read %s", (_how, typed) => {
    expect(parseReceipt(typed)).toBe(receipt);
  });

  it("finds every single wrong symbol", () => {
    for (let place = 0; place < 24; place += 1) {
      for (const symbol of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        const typed = receipt.slice(0, place) + symbol + receipt.slice(place + 1);
        if (typed !== receipt) expect(parseReceipt(typed)).toBeUndefined();
      }
    }
  });

  it("finds every swap of two symbols", () => {
    for (let i = 0; i < 24; i += 1) {
      for (let j = i + 1; j < 24; j += 1) {
        const symbols = receipt.split("");
        [symbols[i], symbols[j]] = [symbols[j] ?? "", symbols[i] ?? ""];
        if (symbols.join("") !== receipt) expect(parseReceipt(symbols.join(""))).toBeUndefined();
      }
    }
  });

  it.each([
    "",
    "x",
    `${receipt}0`,
    receipt.slice(1),
    "U".repeat(24),
    " ".repeat(99_999),
    "Å".repeat(24),
  ])("refuses what is no code (%#)", (typed) => {
    expect(parseReceipt(typed)).toBeUndefined();
  });

  it("is kept as a hash that does not show it", () => {
    expect(hashReceipt(receipt)).not.toContain(receipt);
    expect(hashReceipt(receipt)).toHaveLength(43);
  });
});
