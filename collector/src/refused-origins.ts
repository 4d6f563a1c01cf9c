import type { RefusedOrigin } from "@respons/wire";

/** Origins remembered per form and day, so that nobody fills the memory with made-up ones. */
const MAX_ORIGINS = 20;
const MAX_DAYS = 7;

/** Counts in memory which sites a form refused, for its makers; gone with the process. */
export interface RefusedOrigins {
  note(formId: number, origin: string, day: string): void;
  /** Of the last seven days up to `today`, newest and most frequent first. */
  list(formId: number, today: string): RefusedOrigin[];
}

export function createRefusedOrigins(): RefusedOrigins {
  const forms = new Map<number, Map<string, Map<string, number>>>();
  return {
    note(formId, origin, day) {
      const days = forms.get(formId) ?? new Map<string, Map<string, number>>();
      forms.set(formId, days);
      const counts = days.get(day) ?? new Map<string, number>();
      days.set(day, counts);
      const [oldest] = days.keys();
      if (days.size > MAX_DAYS && oldest !== undefined) days.delete(oldest);
      if (!counts.has(origin) && counts.size >= MAX_ORIGINS) return;
      counts.set(origin, (counts.get(origin) ?? 0) + 1);
    },
    list(formId, today) {
      const first = new Date(Date.parse(today) - (MAX_DAYS - 1) * 86_400_000);
      const from = first.toISOString().slice(0, 10);
      return [...(forms.get(formId) ?? [])]
        .filter(([day]) => day >= from)
        .flatMap(([day, counts]) => [...counts].map(([origin, count]) => ({ origin, day, count })))
        .toSorted((a, b) => (a.day === b.day ? b.count - a.count : a.day < b.day ? 1 : -1));
    },
  };
}
