import { expect } from "chai";
import { createClientId } from "./client-id.ts";

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("createClientId", () => {
  it("makes well-formed and different UUIDs of version 7", () => {
    const ids = Array.from({ length: 1000 }, () => createClientId());
    expect(ids.filter((id) => !uuid7.test(id))).to.deep.equal([]);
    expect(new Set(ids).size).to.equal(1000);
  });

  it("begins with the time in milliseconds", () => {
    expect(createClientId(0x0193a0c47b1e)).to.match(/^0193a0c4-7b1e-7/);
    expect(createClientId(1)).to.match(/^00000000-0001-7/);
  });
});
