import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { createCallerOf } from "./caller-address.ts";

function open(trusted: string[] = []) {
  const time = { ms: 0 };
  const callerOf = createCallerOf(trusted, () => time.ms);
  const app = new Hono().get("/", (c) => c.text(callerOf(c) ?? "nobody"));
  const ask = async (peer?: string, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded };
    const env = peer === undefined ? {} : { incoming: { socket: { remoteAddress: peer } } };
    return (await app.request("/", { headers }, env)).text();
  };
  return { time, ask };
}

describe("the address of a caller", () => {
  it("is the socket's, and what a stranger writes changes nothing", async () => {
    const { ask } = open(["10.0.0.0/8"]);
    const own = await ask("192.0.2.1");
    expect(own).not.toContain("192.0.2.1");
    expect(await ask("192.0.2.1", "198.51.100.7")).toBe(own);
    expect(await ask("::ffff:192.0.2.1", "junk, 1.1.1.1")).toBe(own);
    expect(await ask("192.0.2.2")).not.toBe(own);
  });

  it.each([
    ["one proxy", "192.0.2.1"],
    ["what the client made up before it", "203.0.113.9, 192.0.2.1"],
    ["a second proxy", "192.0.2.1, 10.1.1.1"],
    ["a port", "192.0.2.1:4711"],
    ["no space", "203.0.113.9,192.0.2.1,10.1.1.1"],
    ["thousands of made-up ones", `${"203.0.113.9, ".repeat(1_000)}192.0.2.1`],
  ])("is the last that is no proxy of ours: %s", async (_, forwarded) => {
    const { ask } = open(["10.0.0.0/8", "2001:db8::1"]);
    const own = await ask("192.0.2.1");
    expect(await ask("10.0.0.5", forwarded)).toBe(own);
    expect(await ask("2001:db8::1", forwarded)).toBe(own);
  });

  it("is the proxy's where that passes on what is no address", async () => {
    const { ask } = open(["10.0.0.0/8"]);
    const proxy = await ask("10.0.0.5");
    for (const junk of ["unknown", "192.0.2.999", "", "<script>", "1.2.3.4, _hidden"]) {
      expect(await ask("10.0.0.5", junk)).toBe(proxy);
    }
  });

  it("is the whole /64 of an IPv6 address, and no more", async () => {
    const { ask } = open();
    const own = await ask("2001:db8:1:2::1");
    expect(await ask("2001:db8:1:2:ffff:ffff:ffff:ffff")).toBe(own);
    expect(await ask("2001:0db8:0001:0002:0:0:0:1")).toBe(own);
    expect(await ask("2001:db8:1:3::1")).not.toBe(own);
    expect(await ask("fe80::1%eth0")).toBe(await ask("fe80::2"));
  });

  it("says nothing where the machine itself calls", async () => {
    const { ask } = open();
    for (const peer of [undefined, "127.0.0.1", "::1", "::ffff:127.0.0.1"]) {
      expect(await ask(peer, "192.0.2.1")).toBe("nobody");
    }
  });

  it("is another the next day", async () => {
    const { time, ask } = open();
    const own = await ask("192.0.2.1");
    time.ms = 86_399_999;
    expect(await ask("192.0.2.1")).toBe(own);
    time.ms = 86_400_000;
    expect(await ask("192.0.2.1")).not.toBe(own);
  });
});
