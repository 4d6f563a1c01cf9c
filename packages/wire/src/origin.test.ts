import { expect, it } from "vitest";
import { readOrigin } from "./origin.ts";

it.each([
  ["https://service.example", "https://service.example"],
  ["  HTTPS://Service.Example:443/ ", "https://service.example"],
  ["https://service.example:8443", "https://service.example:8443"],
  ["https://tjänst.example", "https://xn--tjnst-hra.example"],
  ["http://localhost:5173", "http://localhost:5173"],
  ["http://[::1]:5173", "http://[::1]:5173"],
])("%s is the origin %s", (typed, origin) => {
  expect(readOrigin(typed)).toEqual({ origin });
});

it.each([
  ["https://*.example", "wildcard"],
  ["*", "wildcard"],
  ["https://service.example/booking", "path"],
  ["https://service.example/?a", "path"],
  ["http://service.example", "insecure"],
  ["service.example", "malformed"],
  ["ftp://service.example", "malformed"],
  ["https://me:secret@service.example", "malformed"],
  ["null", "malformed"],
  ["", "malformed"],
])("%s is none: %s", (typed, fault) => {
  expect(readOrigin(typed)).toEqual({ fault });
});
