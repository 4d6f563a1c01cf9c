import type { Acknowledgement } from "@respons/wire";
import type { Links } from "./outward-link.ts";

const begun = new WeakSet<Acknowledgement>();

/**
 * Where the response waits for a proof alone, begins that work, once, in a file that loads only
 * then. Nothing of it is shown, and where it cannot run a person decides.
 */
export function proveOnce(acknowledgement: Acknowledgement, { hostedPage }: Links): void {
  const { id, challenge } = acknowledgement;
  if (!challenge || begun.has(acknowledgement)) return;
  begun.add(acknowledgement);
  const url = hostedPage.replace(/f\/([^/?]*)\?.*/, "v1/forms/$1/proofs");
  import("./prove-later.ts")
    .then((chunk) => chunk.proveLater(url, id, challenge))
    .catch(() => undefined);
}
