import { version } from "../package.json";

/** The version of the package that the application has bundled. */
export const ownVersion = `npm ${version}`;
