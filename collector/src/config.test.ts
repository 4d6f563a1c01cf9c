import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

describe("configuration", () => {
  it("has the defaults of the contract", () => {
    expect(readConfig({})).toMatchObject({
      databaseFile: "data/respons.db",
      publicUrl: "http://localhost:8787",
      adminUrl: "http://localhost:8787",
      port: 8787,
      host: "127.0.0.1",
      timeZone: "Europe/Helsinki",
    });
  });

  it("takes the port into the public address", () => {
    expect(readConfig({ PORT: "9000" }).publicUrl).toBe("http://localhost:9000");
  });

  it.each([
    ["file:/srv/a.db", "/srv/a.db"],
    ["file:///srv/a.db", "/srv/a.db"],
    ["file:a.db", "a.db"],
  ])("reads the path of %s", (url, path) => {
    expect(readConfig({ RESPONS_DATABASE_URL: url }).databaseFile).toBe(path);
  });

  it("lists every fault at once and repeats no value", () => {
    const read = () =>
      readConfig({
        PORT: "harbour",
        RESPONS_SECRET: "short",
        RESPONS_TIME_ZONE: "Mars/Olympus",
        RESPONS_PUBLIC_URL: "ftp://x.example",
        RESPONS_DATABASE_URL: "postgres://x",
      });
    expect(read).toThrow(/PORT.*\bRESPONS_|RESPONS_.*PORT/);
    for (const name of [
      "PORT",
      "RESPONS_SECRET",
      "RESPONS_TIME_ZONE",
      "RESPONS_PUBLIC_URL",
      "RESPONS_DATABASE_URL",
    ]) {
      expect(read).toThrow(new RegExp(name));
    }
    expect(read).not.toThrow(/short|harbour|Olympus|postgres/);
  });
});
