import type { HTMLAttributes, PublicProps } from "vue";
import type {
  ResponsEventMap,
  ResponsFeedbackAttributes,
  ResponsFeedbackElement,
} from "../src/element-interface.ts";

export * from "./index.ts";

/** Vue's `@respons-sent` is the property `onResponsSent`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;
type EventProperties = {
  [Name in keyof ResponsEventMap as `on${Camel<Name>}`]?:
    | ((event: ResponsEventMap[Name]) => void)
    | undefined;
};

/** What `<respons-feedback>` takes in a template. */
export interface ResponsFeedbackProperties
  extends
    Omit<HTMLAttributes, keyof ResponsFeedbackAttributes | keyof PublicProps>,
    ResponsFeedbackAttributes,
    EventProperties,
    PublicProps {
  context?: ResponsFeedbackElement["context"];
}

declare module "vue" {
  interface GlobalComponents {
    "respons-feedback": new () => { $props: ResponsFeedbackProperties };
  }
}
