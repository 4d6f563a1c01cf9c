export type { FailureCause, FaultCode, FiveWords, WidgetTexts } from "./widget-texts.ts";

/** Languages that the widget's own words exist in. */
export const widgetLanguages = ["sv", "fi", "en"] as const;
export type WidgetLanguage = (typeof widgetLanguages)[number];
