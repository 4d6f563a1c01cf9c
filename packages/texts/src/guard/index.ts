export { toMask, type GuardedKind, type GuardTexts } from "./guard-texts.ts";
