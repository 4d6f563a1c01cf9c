/** A text that stands nowhere but where a test has put it. */
const mark = (what: string) => `Vxq${what}Zkw7`;

/** What a client may write and the collector keeps: found in the file until it is erased. */
export const kept = {
  comment: mark("comment"),
  other: mark("other"),
  contextKey: mark("contextkey"),
  contextValue: mark("contextvalue"),
  page: mark("page"),
  point: "vxq-point-zkw7",
  hosted: mark("hosted"),
  hostedOther: mark("hostedother"),
  held: mark("held"),
  entered: mark("entered"),
};

/** Sealed before it is stored: in no file as written, ever. */
export const contact = {
  name: `Anna ${mark("name")}`,
  email: "vxq.mail.zkw7@example.fi",
  phone: "+358 40 7319 4602",
};
export const contactMarks = [mark("name"), "vxq.mail.zkw7", "7319 4602", "73194602"];

/** Sent and refused, or of the visitor themselves: kept nowhere. */
export const passing = {
  typed: mark("typed"),
  refusedComment: mark("refusedcomment"),
  refusedKey: mark("refusedkey"),
  malformed: mark("malformed"),
  tooLarge: mark("toolarge"),
  path: mark("path"),
  query: mark("query"),
  header: mark("header"),
  locked: mark("locked"),
  wrongReceipt: mark("receipt"),
  userAgent: mark("browser"),
  addressBehindProxy: "203.0.113.177",
  address6BehindProxy: "2001:db8:77e1:177::7",
  socket: "127.71.82.93",
  proxySocket: "127.71.82.94",
};

/** Whom staff invite, by whom a mail server that refuses is not to bring them into the log. */
export const invited = { email: "vxq.invited.zkw7@example.fi", name: mark("invited") };
export const refusedInvited = { email: "vxq.refused.zkw7@example.fi", name: mark("refused") };
