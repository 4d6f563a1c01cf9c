import { limits } from "../../../packages/wire/src/limits.ts";

/** What somebody could send to keep the collector busy; each of at most 64 KiB but the last. */
export interface HostileBody {
  what: string;
  path: string;
  type: string;
  body: string;
}

const INTAKE = "/v1/forms/feedback/responses";
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
/** Bytes of a comment that is taken: below the limit, so that all of it is searched and masked. */
const COMMENT_BYTES = 19_000;

function createId(n: number): string {
  return `01975e0a-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export function createBody(n: number, comment: string, more: object = {}): string {
  const where = { formVersion: 1, language: "sv", channel: "embed" };
  const answers = { category: ["other"], comment };
  return JSON.stringify({ id: createId(n), ...where, answers, ...more });
}

/** Such as almost make an identity code, an address, a number or a card, over and over. */
const almost = {
  digits: "1",
  "digits and spaces": "12 ",
  "digits and dashes": "131052-",
  "almost identity codes": "131052-308U ",
  "local parts": "a.",
  "signs of addresses": "a@",
  "almost addresses": "a@b.",
  "almost card numbers": "4111 1111 1111 1112 ",
  "almost account numbers": "FI21 1234 ",
  "almost phone numbers": "+358 (0) ",
  links: "https://a.b/",
  "letters with marks": "a\u0301\u0302",
  "joined emoji": "\u{1f469}\u200d",
  "signs that are left out": "\u202e\u200b",
} as const;

/** The longest comment of that unit that the intake takes. */
function fillComment(unit: string): string {
  const graphemes = [...new Intl.Segmenter().segment(unit)].length;
  const byBytes = COMMENT_BYTES / Buffer.byteLength(unit);
  return unit.repeat(Math.floor(Math.min(byBytes, limits.commentGraphemes / graphemes)));
}

export function listBodies(): HostileBody[] {
  let n = 0;
  const intake = (what: string, body: string): HostileBody => ({
    what,
    path: INTAKE,
    type: JSON_TYPE,
    body,
  });
  const filled = (unit: string, length: number) =>
    unit.repeat(Math.floor(length / Buffer.byteLength(unit)));
  const names = Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`q${i}`, 1]));
  const many = Array.from({ length: limits.questions }, (_, i) => [`q-${i}`, filled("1 ", 1_200)]);
  const other = (body: string) =>
    JSON.stringify({ ...JSON.parse(createBody(0, "")), ...JSON.parse(body) });
  return [
    ...Object.entries(almost).map(([what, unit]) =>
      intake(`text: ${what}`, createBody((n += 1), fillComment(unit))),
    ),
    intake("6,000 answers", other(JSON.stringify({ answers: names }))),
    intake("6,000 entries of context", other(JSON.stringify({ context: names }))),
    intake(
      "long texts to 50 questions",
      other(JSON.stringify({ answers: Object.fromEntries(many) })),
    ),
    intake("20,000 brackets", "[".repeat(20_000) + "]".repeat(20_000)),
    intake("10,000 objects in each other", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`),
    intake("64 KiB of digits", filled("9", limits.bodyBytes)),
    intake("64 KiB of escapes", `"${filled("\\u0061", limits.bodyBytes - 2)}"`),
    intake("64 KiB of commas", `[${filled("0,", limits.bodyBytes - 3)}0]`),
    intake("64 KiB of one name", `{${filled('"a":1,', limits.bodyBytes - 8)}"a":1}`),
    intake("64 KiB of zero bytes", filled("\0", limits.bodyBytes)),
    intake("ten times too large", filled(" ", 10 * limits.bodyBytes)),
    {
      what: "hosted page: 500 KiB of text",
      path: "/f/feedback",
      type: FORM_TYPE,
      body: `answers.comment=${filled("131052-", 500_000)}`,
    },
    {
      what: "hosted page: 60,000 fields",
      path: "/f/feedback",
      type: FORM_TYPE,
      body: filled("a=1&", 240_000),
    },
    {
      what: "receipt: 64 KiB",
      path: "/r",
      type: FORM_TYPE,
      body: `receipt=${filled("A-", limits.bodyBytes - 8)}`,
    },
    {
      what: "sign-in: 64 KiB",
      path: "/api/auth/sign-in/email",
      type: JSON_TYPE,
      body: JSON.stringify({ email: filled("a.", 30_000), password: filled("b", 30_000) }),
    },
  ];
}
