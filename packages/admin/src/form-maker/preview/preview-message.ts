import type { FormDefinition, FormLook } from "@respons/wire";
import type { Theme } from "../../preferences.ts";

/** What the editor tells the preview to show. */
export interface PreviewMessage {
  kind: "show";
  definition: FormDefinition;
  language: string;
  theme: Theme;
  look: FormLook;
}

/** What the preview tells the editor. */
export interface PreviewNews {
  kind: "ready" | "sent" | "height";
  /** Of the page, in CSS pixels. */
  height?: number;
}
