import type { PublicChannel } from "@respons/wire";

/** Where a demonstration form stands; its responses by `channel` come from there. */
export interface DemonstrationPoint {
  form: string;
  unit: string;
  slug: string;
  kind: "embed" | "link";
  channel: PublicChannel;
  name: string;
}

/** The living form's two places: the page it ends, and the link in the confirmation. */
export const points: readonly DemonstrationPoint[] = [
  {
    form: "booking",
    unit: "e-services",
    slug: "bokningssidan",
    kind: "embed",
    channel: "embed",
    name: "Bokningssidan",
  },
  {
    form: "booking",
    unit: "e-services",
    slug: "lanken-i-bekraftelsen",
    kind: "link",
    channel: "link",
    name: "Länken i bekräftelsen",
  },
];
