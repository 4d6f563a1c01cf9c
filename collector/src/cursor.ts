/** Place in a list ordered by arrival. */
export interface Place {
  receivedAt: Date;
  seq: number;
}

export const toCursor = ({ receivedAt, seq }: Place): string =>
  `${receivedAt.getTime().toString(36)}.${seq.toString(36)}`;

/** Undefined where the text is no cursor of ours. */
export function fromCursor(cursor: string): Place | undefined {
  const match = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(cursor);
  if (!match) return undefined;
  const receivedAt = new Date(parseInt(match[1] ?? "", 36));
  const seq = parseInt(match[2] ?? "", 36);
  return Number.isNaN(receivedAt.getTime()) ? undefined : { receivedAt, seq };
}
