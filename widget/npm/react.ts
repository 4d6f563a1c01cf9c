import type { HTMLAttributes, Ref } from "react";
import type {
  ResponsEventMap,
  ResponsFeedbackAttributes,
  ResponsFeedbackElement,
} from "../src/element-interface.ts";

export * from "./index.ts";

/** React 19 listens to the element's event when a property is named `on` and the event. */
type EventProperties = {
  [Name in keyof ResponsEventMap as `on${Name}`]?:
    | ((event: ResponsEventMap[Name]) => void)
    | undefined;
};

/** What `<respons-feedback>` takes in JSX. */
export interface ResponsFeedbackProperties
  extends
    Omit<HTMLAttributes<ResponsFeedbackElement>, keyof ResponsFeedbackAttributes>,
    ResponsFeedbackAttributes,
    EventProperties {
  context?: ResponsFeedbackElement["context"];
  ref?: Ref<ResponsFeedbackElement> | undefined;
  key?: string | number | null | undefined;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "respons-feedback": ResponsFeedbackProperties;
    }
  }
}
