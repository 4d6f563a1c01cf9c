/** See `hostile-pages.mjs`. */
export interface HostilePage {
  isLate?: boolean;
  staysOut?: RegExp;
  violates?: string;
}

export const hostilePages: Record<string, HostilePage>;

export function hostilePath(name: string, isBare: boolean): string;
