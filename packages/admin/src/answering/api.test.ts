import { expect, it } from "vitest";
import { readAnsweringQuery } from "./api.ts";

it("reads what an address asks for, and leaves out what it cannot be", () => {
  const read = (query: string) => readAnsweringQuery(new URLSearchParams(query));
  expect(read("")).toEqual({});
  expect(read("form=feedback&unit=clinic&asOf=2021-08-26&point=poster&from=yesterday")).toEqual({
    form: "feedback",
    unit: "clinic",
    asOf: "2021-08-26",
  });
  expect(read("asOf=tomorrow&language=sv&channel=qr")).toEqual({ language: "sv", channel: "qr" });
});
