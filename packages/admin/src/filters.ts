import { channels, type Channel, type ResponseFilter } from "@respons/wire";

/** What the overview is cut by; `all` is no cut. Years are what one looks for first. */
export type CutBy = "all" | "language" | "year" | "point";

const keys = ["from", "to", "language", "unit", "channel", "point"] as const;
export type FilterKey = (typeof keys)[number];

/** The filters that stand in an address; what is no valid filter is left out. */
export function readFilter(query: URLSearchParams): ResponseFilter {
  const filter: ResponseFilter = {};
  for (const key of ["from", "to"] as const) {
    const day = query.get(key);
    if (day && /^\d{4}-\d\d-\d\d$/.test(day)) filter[key] = day;
  }
  for (const key of ["language", "unit", "point"] as const) {
    const value = query.get(key);
    if (value) filter[key] = value;
  }
  const channel = query.get("channel");
  if (isChannel(channel)) filter.channel = channel;
  return filter;
}

/** `form` of an address; undefined where all forms are meant. */
export function readForm(query: URLSearchParams): string | undefined {
  return query.get("form") || undefined;
}

export function readCutBy(query: URLSearchParams): CutBy {
  const by = query.get("by");
  return by === "language" || by === "all" || by === "point" ? by : "year";
}

/** A query with `?`, in a fixed order; empty where nothing is set. */
export function toQuery(values: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") query.set(key, String(value));
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** How many filters are set. */
export function countFilters(filter: ResponseFilter): number {
  return keys.filter((key) => filter[key] !== undefined).length;
}

/** `filter` with `key` set to `value`, or without it where `value` is empty. */
export function withFilter(filter: ResponseFilter, key: FilterKey, value: string): ResponseFilter {
  const query = new URLSearchParams(toQuery(filter));
  if (value) query.set(key, value);
  else query.delete(key);
  return readFilter(query);
}

function isChannel(value: string | null): value is Channel {
  return channels.some((channel) => channel === value);
}
