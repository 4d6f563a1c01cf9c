/** Languages that the notices are written in. */
export const noticeLanguages = ["sv", "fi", "en"] as const;
