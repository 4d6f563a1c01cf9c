export { findPersonalData } from "./find-personal-data.ts";
export {
  alwaysMaskedKinds,
  type Finding,
  type PersonalDataKind,
  personalDataKinds,
} from "./finding.ts";
export { maskPersonalData } from "./mask-personal-data.ts";
