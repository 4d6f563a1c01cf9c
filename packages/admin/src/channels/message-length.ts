/** Characters that take one place of seven bits. Source: 3GPP TS 23.038 §6.2.1. */
const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Those of the extension table take two. */
const EXTENDED = new Set("\f^{}\\[~]|€");

export interface MessageLength {
  /** Places that the text takes, in the alphabet it is sent in. */
  length: number;
  /** Text messages that it is sent as. */
  parts: number;
  /** A character outside the short alphabet makes every one take more room. */
  isUnicode: boolean;
}

/** How a text is counted by operators: 160 places in one message, 153 in each of several. */
export function measureMessage(text: string): MessageLength {
  const characters = Array.from(text);
  const isUnicode = !characters.every((one) => BASIC.has(one) || EXTENDED.has(one));
  const length = isUnicode
    ? text.length
    : characters.reduce((sum, one) => sum + (EXTENDED.has(one) ? 2 : 1), 0);
  const [whole, part] = isUnicode ? [70, 67] : [160, 153];
  return { length, parts: length <= whole ? 1 : Math.ceil(length / part), isUnicode };
}
