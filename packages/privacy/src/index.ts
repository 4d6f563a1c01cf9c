export {
  applyDecisions,
  type Concern,
  type Decision,
  listConcerns,
  toContactValue,
} from "./concern.ts";
export { findPersonalData } from "./find-personal-data.ts";
export {
  alwaysMaskedKinds,
  exportMaskedKinds,
  type Finding,
  type PersonalDataKind,
  personalDataKinds,
} from "./finding.ts";
export { maskPersonalData } from "./mask-personal-data.ts";
