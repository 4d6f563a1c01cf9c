import type { ResponsEventMap } from "@respons/widget";
// Defines the element, and tells JSX about it.
import "@respons/widget/react";
import type { ReactNode } from "react";

/** The address of your collector; here the page names it. */
const collector =
  document.querySelector<HTMLMetaElement>("meta[name=respons-collector]")?.content ?? "/";

interface FeedbackProperties {
  form: string;
  lang: string;
  unit?: string;
  /** What the application knows and staff should see; never who the person is. */
  context?: Record<string, string>;
  /** Called before sending; `event.preventDefault()` stops it. */
  onSubmit?: (event: ResponsEventMap["respons-submit"]) => void;
  onSent?: () => void;
  /** Shows until the form is there, and where it cannot be: a link to the hosted page. */
  children: ReactNode;
}

export function Feedback({
  form,
  lang,
  unit,
  context,
  onSubmit,
  onSent,
  children,
}: FeedbackProperties) {
  return (
    <respons-feedback
      collector={collector}
      form={form}
      lang={lang}
      unit={unit}
      context={context}
      onrespons-submit={onSubmit}
      onrespons-sent={onSent}
    >
      {children}
    </respons-feedback>
  );
}
