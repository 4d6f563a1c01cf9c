import * as fc from "fast-check";

/** Stands in every hostile text: it may come back in no refusal, no header and no line of the log. */
export const MARKER = "mrk7f3a";

const texts = [
  MARKER,
  `${MARKER}@example.fi`,
  `https://${MARKER}.example/`,
  `"><script>alert('${MARKER}')</script>`,
  `'; DROP TABLE responses; -- ${MARKER}`,
  `\u0000${MARKER}\u0000`,
  `${MARKER}\ud800`,
  `\udfff${MARKER}`,
  `\u202e${MARKER}\u2066`,
  `${MARKER}\u200b\ufeff\u2028\u2029`,
  `${MARKER}\r\nSet-Cookie: a=${MARKER}`,
  `\u001b[31m${MARKER}\u001b[0m`,
  `../../${MARKER}`,
  `%2e%2e%2f${MARKER}`,
  `=HYPERLINK("http://${MARKER}")`,
  `\${${MARKER}}{{${MARKER}}}`,
  `__proto__.${MARKER}`,
  MARKER.repeat(3_000),
  `${MARKER}${"👩‍👩‍👧‍👦".repeat(700)}`,
  `${MARKER}${"a\u0301".repeat(6_000)}`,
] as const;

/** Text that has broken something somewhere, the marker in it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: "binary", maxLength: 60 }).map((text) => MARKER + text),
  // Code units one by one: lone surrogates among them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => MARKER + String.fromCharCode(...units)),
);

/** Any JSON value in the place of another. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, false, [], {}, "", 0, -1, 0.5, 1e308, -1e308, 2 ** 53),
  fc.constantFrom<unknown>({ $ne: MARKER }, { toString: MARKER }, { length: 1e9 }, [[[[MARKER]]]]),
  fc.array(hostileText, { maxLength: 5 }),
  fc.dictionary(hostileText, fc.constantFrom(MARKER, 1, null), { maxKeys: 4 }),
);

/** Members that a client has no business to set. */
export const uninvited: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.constantFrom(
    ..."responseId receivedAt standing promisedBy unitId formId role roles isAdmin".split(" "),
    ..."userId createdAt passwordChangeRequired disabledAt constructor".split(" "),
  ),
  hostileValue,
  { maxKeys: 3 },
);

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** What can be done to the text of a JSON body on its way; most often nothing. */
export const spoiling: fc.Arbitrary<(json: string) => string | Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: fc.constant((json: string) => json) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<(json: string) => string | Uint8Array>(
      (json) => json.replace("{", `{"__proto__":{"polluted":"${MARKER}"},`),
      (json) => json.replace("{", `{"constructor":{"prototype":{"polluted":"${MARKER}"}},`),
      (json) => json.replace("{", `{"id":"${MARKER}","answers":{"${MARKER}":1},`),
      (json) => json.replace(/\d+/, "1e999"),
      (json) => json.replace(/\d+/, "9007199254740993"),
      (json) => json.replace(/\d+/, nested(20_000)),
      (json) => json.replace("{", `{"deep":${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)},`),
      (json) => json.replace("{", `{${`"${MARKER}":1,`.repeat(4_000)}`),
      (json) => `\ufeff${json}`,
      (json) => `${json}\u0000${MARKER}`,
      (json) => `[${json}]`,
      (json) => json.replaceAll('"', "'"),
      (json) => json + " ".repeat(70_000),
      (json) => Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xc3, 0x28, 0xff])]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(300).map((at) => (json: string) => json.slice(0, at % (json.length + 1))),
  },
);
