import type { actorKinds } from "@respons/wire";

/** Who does something, as the audit log names them. */
export interface Actor {
  kind: (typeof actorKinds)[number];
  /** Id of the person or token; null for a command and for the collector itself. */
  id: string | null;
  name: string;
}
