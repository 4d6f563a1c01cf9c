/** How much may come at once, and how much each minute in the long run. */
export interface Rate {
  burst: number;
  perMinute: number;
}

export interface TokenBuckets {
  /** Takes one token. @returns 0, or whole seconds until there is one: then nothing was taken */
  take(key: string): number;
  /** What was taken is not to count. */
  giveBack(key: string): void;
  /** Share of the tokens that is left, 0–1. */
  left(key: string): number;
  readonly size: number;
}

/** Keys that are looked at for the fullest one when there are too many. */
const LOOKED_AT = 8;

interface Bucket {
  tokens: number;
  /** Milliseconds of the clock at which `tokens` was right. */
  at: number;
}

/**
 * Token buckets in memory. A full one is not kept; when there are too many, the fullest of those
 * untouched for longest is forgotten, so that nobody grows the memory or empties their own record.
 * @param clock milliseconds that never jump
 */
export function createTokenBuckets(
  { burst, perMinute }: Rate,
  { maxKeys = 20_000, clock = () => performance.now() } = {},
): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  const tokensOf = (bucket: Bucket | undefined, now: number): number =>
    bucket ? Math.min(burst, bucket.tokens + (now - bucket.at) * perMs) : burst;

  const keep = (key: string, tokens: number, now: number): void => {
    // The newest goes last.
    buckets.delete(key);
    if (tokens < burst) buckets.set(key, { tokens, at: now });
    if (buckets.size > maxKeys) forgetFullest(now);
  };

  function forgetFullest(now: number): void {
    let fullest: { key: string; tokens: number } | undefined;
    let looked = 0;
    for (const [key, bucket] of buckets) {
      const tokens = tokensOf(bucket, now);
      if (!fullest || tokens > fullest.tokens) fullest = { key, tokens };
      looked += 1;
      if (looked === LOOKED_AT) break;
    }
    if (fullest) buckets.delete(fullest.key);
  }

  return {
    take(key) {
      const now = clock();
      const tokens = tokensOf(buckets.get(key), now);
      if (tokens < 1) return Math.max(1, Math.ceil((1 - tokens) / perMs / 1_000));
      keep(key, tokens - 1, now);
      return 0;
    },
    giveBack(key) {
      const bucket = buckets.get(key);
      const now = clock();
      if (bucket) keep(key, Math.min(burst, tokensOf(bucket, now) + 1), now);
    },
    left: (key) => tokensOf(buckets.get(key), clock()) / burst,
    get size() {
      return buckets.size;
    },
  };
}
