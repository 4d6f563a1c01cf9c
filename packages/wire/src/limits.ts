/**
 * Every size limit of the public contract. The widget, the hosted page and the collector read
 * the same numbers, so that a client is told before sending what the collector would refuse.
 */
export const limits = {
  /** Largest request body of the public API, in bytes. */
  bodyBytes: 65_536,
  commentGraphemes: 5_000,
  /** UTF-8 bytes of one comment. */
  commentBytes: 20_000,
  /** UTF-16 units of the text under "<question>.other". */
  otherText: 200,
  contactName: 200,
  contactEmail: 254,
  contactPhone: 40,
  contextEntries: 20,
  contextKey: 40,
  contextValue: 200,
  pageUrl: 2_000,
  /** UTF-16 units of an RFC 3339 moment. */
  moment: 40,
  slug: 64,
  /** UTF-16 units of a name that staff give: a person, a point, a token. */
  name: 200,
  point: 64,
  /** Roles of one person. */
  grants: 100,
  oid: 128,
  languageTag: 35,
  questions: 50,
  options: 50,
  /** UTF-16 units of a question, an option or a help text in one language. */
  text: 1_000,
} as const;
