/** An application's bundle comes from the application's own site: the collector must be named. */
export const ownCollector = "";
