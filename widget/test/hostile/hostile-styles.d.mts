import type { HostilePage } from "./hostile-pages.mjs";

/** See `hostile-styles.mjs`. */
export const hostileStyles: Record<string, HostilePage>;
