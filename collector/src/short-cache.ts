/** How long what was read may lag behind a change made elsewhere. */
const MAX_AGE_MS = 1_000;

/** Remembers what `load` gave per key for a second, so that a burst reads the database once. */
export function createShortCache<Key, Value>(load: (key: Key) => Promise<Value>, maxKeys = 1_000) {
  const entries = new Map<Key, { value: Promise<Value>; readAt: number }>();
  return {
    get(key: Key): Promise<Value> {
      const entry = entries.get(key);
      if (entry && performance.now() - entry.readAt < MAX_AGE_MS) return entry.value;
      if (entries.size >= maxKeys) entries.clear();
      const value = load(key);
      entries.set(key, { value, readAt: performance.now() });
      value.catch(() => entries.delete(key));
      return value;
    },
    /** Forgets what was read: the next `get` sees a change made here. */
    clear(): void {
      entries.clear();
    },
  };
}
