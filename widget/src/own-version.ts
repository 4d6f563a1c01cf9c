/** The version that this file was served under; of its own in `npm/`. */
export const ownVersion = /\/w\/([^/]+)\//.exec(import.meta.url)?.[1] ?? "";
