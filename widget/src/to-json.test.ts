import { expect } from "chai";
import { toJson } from "./to-json.ts";

describe("toJson", () => {
  it("writes what JSON.stringify writes, without undefined entries", () => {
    const value = { a: [1, "två\n", null, true], b: { c: "\ud800" }, d: undefined };
    expect(toJson(value)).to.equal(JSON.stringify(value));
  });

  it("is not misled by toJSON methods that old libraries add", () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => "broken";
    try {
      expect(toJson({ reasons: ["friendly"] })).to.equal('{"reasons":["friendly"]}');
    } finally {
      delete prototype.toJSON;
    }
  });
});
