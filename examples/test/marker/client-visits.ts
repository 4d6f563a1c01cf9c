import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { contact, kept, passing } from "./markers.ts";
import { createVisitor, type Visit } from "./visitor.ts";

const BOOKING = "/v1/forms/booking/responses";

/** UUIDv7, as browsers send it. Source: RFC 9562 §5.7. */
function createId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** A client at home, one behind the proxy that is trusted, and one there with an IPv6 address. */
export function createClients(url: string): [Visit, Visit, Visit] {
  const headers = { "user-agent": `Mozilla/5.0 ${passing.userAgent}/7.7` };
  const behind = (address: string) =>
    createVisitor(url, {
      from: passing.proxySocket,
      headers: { ...headers, "x-forwarded-for": address, forwarded: `for="${address}"` },
    });
  return [
    createVisitor(url, { from: passing.socket, headers }),
    behind(passing.addressBehindProxy),
    behind(passing.address6BehindProxy),
  ];
}

export function createBody(answers: object, more: object = {}): object {
  const where = { formVersion: 1, language: "sv", channel: "embed" };
  return { id: createId(), ...where, answers: { rating: 2, ...answers }, ...more };
}

/** Sends every field that a client can fill, and one response that is held back. @returns receipts */
export async function sendResponses(visit: Visit): Promise<string[]> {
  const full = createBody(
    { reasons: ["quick", "other"], "reasons.other": kept.other, comment: kept.comment },
    {
      contact: { ...contact, wantsReply: true },
      context: { [kept.contextKey]: kept.contextValue },
      page: `https://service.example/${kept.page}`,
      point: kept.point,
      unit: passing.header,
    },
  );
  const links = "https://one.example https://two.example https://three.example";
  const held = createBody({ comment: `${kept.held} ${links}` });
  const receipts: string[] = [];
  for (const body of [full, held]) {
    const { status, text } = await visit(`${BOOKING}?q=${passing.query}`, { body });
    const { receipt } = JSON.parse(text) as { receipt?: string };
    if (!receipt) throw new Error(`not stored: ${status} ${text}`);
    receipts.push(receipt);
  }
  return receipts;
}

/** Fills in the hosted page: first wrong, then past the question about personal data. */
export async function fillHostedForm(visit: Visit): Promise<string> {
  const path = `/f/booking?lang=sv&unit=${passing.query}`;
  const page = (await visit(path)).text;
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const typed = {
    ...Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value])),
    unit: "e-services",
    "answers.reasons": "other",
    "answers.reasons.other": kept.hostedOther,
    "contact.name": contact.name,
    "contact.email": contact.email,
    "contact.phone": contact.phone,
  };
  const post = async (fields: Record<string, string>) =>
    (await visit("/f/booking", { body: new URLSearchParams(fields).toString() })).text;
  const wrong = await post({ ...typed, "answers.comment": passing.typed });
  if (!wrong.includes(passing.typed)) throw new Error("what was typed did not come back");
  const right = { ...typed, "answers.comment": kept.hosted, "answers.rating": "2" };
  const thanks = await post({ ...right, checked: "yes" });
  const receipt = /class="receipt"[^>]*>([^<]+)</.exec(thanks)?.[1];
  if (!receipt) throw new Error(`no receipt in: ${thanks}`);
  return receipt.trim();
}

/** Opens a receipt page with a code, to read or as `action` says. */
export function openReceipt(visit: Visit, receipt: string, action?: "ask" | "erase") {
  const fields = new URLSearchParams({ receipt, ...(action ? { action } : {}) });
  return visit("/r?lang=sv", { body: fields.toString() });
}

/** All that is refused, each with something in it that is to be kept nowhere. @returns statuses */
export async function sendRefused(visit: Visit, url: string): Promise<number[]> {
  const wrong = createBody({
    comment: passing.refusedComment,
    [passing.refusedKey]: 9,
    rating: 99,
  });
  const tooLarge = createBody({ comment: passing.tooLarge.repeat(8_000) });
  const marked = {
    [passing.header]: passing.header,
    referer: `https://x.example/${passing.header}`,
  };
  const receipt = `${passing.wrongReceipt} ABCD-EFGH`;
  const answers = [
    await visit(BOOKING, { body: wrong, headers: marked }),
    await visit(BOOKING, { body: tooLarge }),
    await visit(BOOKING, { body: `{"${passing.malformed}": `, headers: JSON_TYPE }),
    await visit(BOOKING, { body: passing.malformed }),
    await visit(BOOKING, { body: passing.malformed, headers: { ...JSON_TYPE, ...PACKED } }),
    await visit(`/v1/forms/${passing.path}/responses`, { body: createBody({}) }),
    await visit(`/${passing.path}?x=${passing.query}`, { headers: marked }),
    await visit(BOOKING, { method: "PUT", body: wrong }),
    await openReceipt(visit, receipt),
    await visit(`/api/auth/sign-in/email`, {
      body: { email: `${passing.path}@example.fi`, password: passing.typed },
      headers: { origin: url },
    }),
    await visit("/api/responses", { headers: { authorization: `Bearer ${passing.header}` } }),
  ];
  await breakProtocol(url);
  return answers.map(({ status }) => status);
}

const JSON_TYPE = { "content-type": "application/json" };
const PACKED = { "content-encoding": "gzip" };

/** Requests that are none: Node itself refuses them, before a route sees anything. */
async function breakProtocol(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const requests = [
    `${passing.malformed} /${passing.path} HTTP/1.1\r\n\r\n`,
    `GET /${passing.path} HTTP/1.1\r\nbad header: ${passing.header}\r\n\r\n`,
    `POST ${BOOKING} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Length: 8\r\n\r\n${passing.malformed}`,
    `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${passing.header.repeat(3_000)}\r\n\r\n`,
  ];
  for (const raw of requests) {
    await new Promise<void>((resolve) => {
      const options = { host: hostname, port: Number(port), localAddress: passing.socket };
      const socket = connect(options, () => socket.end(raw));
      socket.on("error", () => undefined).on("data", () => undefined);
      socket.once("close", () => resolve());
    });
  }
}
