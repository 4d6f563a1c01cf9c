export function findReviewed(folder?: string): string[];
export const furtherLanguages: {
  name: string;
  enforce: "pre";
  transform(code: string, id: string): string | null;
};
