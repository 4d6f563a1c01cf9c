import { randomBytes } from "node:crypto";
import { createBody } from "./bodies.ts";
import { compareTimes, type Comparison } from "./compare-times.ts";

/** Each try from an address of its own, so that no limit of an address answers. */
const from = () => ({ "X-Forwarded-For": `2001:db8:${randomBytes(2).toString("hex")}:1::1` });

async function post(
  url: string,
  type: string,
  body: string,
): Promise<{ ms: number; text: string }> {
  const headers = { "Content-Type": type, Origin: new URL(url).origin, ...from() };
  const begun = performance.now();
  const answer = await fetch(url, { method: "POST", headers, body });
  const text = await answer.text();
  return { ms: performance.now() - begun, text };
}

/**
 * Signs in with a wrong password, at accounts that are there and at none, by turns. Each account
 * is tried once, so that no throttle answers; `people` must be at least `tries`.
 */
export async function compareSignIns(url: string, tries: number): Promise<Comparison> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < tries; n += 1) {
    for (const [kind, name] of (["known", "stranger"] as const).entries()) {
      const email = `${name}-${n}@example.fi`;
      const body = JSON.stringify({ email, password: "inte rätt lösenord" });
      const { ms } = await post(`${url}/api/auth/sign-in/email`, "application/json", body);
      times[kind]?.push(ms);
    }
  }
  return compareTimes(...times);
}

/** Opens receipt codes that never were, and codes whose response is erased, by turns. */
export async function compareReceipts(url: string, tries: number): Promise<Comparison> {
  const form = "application/x-www-form-urlencoded";
  const open = (receipt: string, more = "") =>
    post(`${url}/r`, form, `receipt=${encodeURIComponent(receipt)}${more}`);
  const store = async (n: number) => {
    const body = createBody(0xe0000 + n, "Att radera.");
    const { text } = await post(`${url}/v1/forms/feedback/responses`, "application/json", body);
    return (JSON.parse(text) as { receipt: string }).receipt;
  };
  const erased: string[] = [];
  for (let n = 0; n < tries; n += 1) {
    const receipt = await store(n);
    await open(receipt, "&action=erase");
    erased.push(receipt);
  }
  const times: [number[], number[]] = [[], []];
  for (const [n, receipt] of erased.entries()) {
    // Another erased code with its groups turned round fails as a slip of the pen does.
    const never = erased[(n + 1) % erased.length]?.split("-").toReversed().join("-") ?? "";
    times[0].push((await open(receipt)).ms);
    times[1].push((await open(never)).ms);
  }
  return compareTimes(...times);
}
