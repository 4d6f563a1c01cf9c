/** What a collector says to every body that was ever tried, sent once more. */
export interface StoredCheck {
  /** Receipt of each id that had been stored before this check. */
  receipts: Map<string, string>;
  /** Comments of the stored contents, with how often each is stored. */
  comments: Map<string, number>;
  /** Ids that had not been stored. */
  absent: string[];
  /** Answers that should not be: `id: what`. */
  oddities: string[];
}

/**
 * Replays every body: 200 means that it had been stored, 201 that it had not, 409 that another
 * content of the same id had. What had not been stored is stored afterwards, so rows are counted
 * first.
 */
export async function checkStored(
  url: string,
  tried: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<StoredCheck> {
  const check: StoredCheck = { receipts: new Map(), comments: new Map(), absent: [], oddities: [] };
  const ids = [...tried.keys()];
  const worker = async () => {
    for (let id = ids.pop(); id; id = ids.pop()) await replay(url, id, tried.get(id), check);
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return check;
}

async function replay(
  url: string,
  id: string,
  bodies: ReadonlySet<string> = new Set(),
  { receipts, comments, absent, oddities }: StoredCheck,
): Promise<void> {
  for (const body of bodies) {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body });
    const { receipt = "" } = (await answer.json()) as { receipt?: string };
    if (answer.status === 200) {
      if (receipts.has(id)) oddities.push(`${id}: two contents were stored`);
      receipts.set(id, receipt);
      const { answers } = JSON.parse(body) as { answers: { comment?: string } };
      const comment = answers.comment ?? "";
      comments.set(comment, (comments.get(comment) ?? 0) + 1);
    } else if (answer.status === 201) absent.push(id);
    else if (answer.status !== 409) oddities.push(`${id}: ${answer.status}`);
  }
}

/** What was promised and is not so; empty when every thanks has its row and every row is one. */
export function findBrokenPromises(
  { receipts, absent, oddities }: StoredCheck,
  rows: number,
  thanks: readonly string[],
): string[] {
  const stored = new Set([...receipts.values()].map(bare));
  const shown = thanks.map(bare);
  return [
    ...oddities,
    ...shown.filter((receipt) => !stored.has(receipt)).map((receipt) => `not stored: ${receipt}`),
    ...(new Set(shown).size === shown.length ? [] : ["one receipt was shown for two responses"]),
    ...(stored.size === receipts.size ? [] : ["two ids have one receipt"]),
    ...(rows === receipts.size ? [] : [`${rows} rows for ${receipts.size} stored ids`]),
    ...absent.filter((id) => receipts.has(id)).map((id) => `${id}: stored and not stored`),
  ];
}

/** Comments that are stored more often than people sent them: who sent one twice sent it twice. */
export function findDoubles(
  { comments }: StoredCheck,
  sentBy: (comment: string) => number,
): string[] {
  return [...comments].flatMap(([comment, count]) =>
    count > sentBy(comment) ? [`${count} × ${comment}`] : [],
  );
}

function bare(receipt: string): string {
  return receipt.replace(/[\s-]/g, "");
}
