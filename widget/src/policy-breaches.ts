interface Breach {
  directive: string;
  blocked: string;
}

const breaches: Breach[] = [];
const hearers = new Set<() => void>();

/** Calls `hear` after each further breach; the browser reports some of them late. */
export function onBreach(hear: () => void): void {
  hearers.add(hear);
}

function note(breach: Breach): void {
  breaches.push(breach);
  for (const hear of hearers) hear();
}

/** What the page's policy has refused since this was loaded; in Chromium since the page was. */
export function breachesAt(collector: string): string[] {
  const ours = breaches.filter(({ blocked }) => blocked.startsWith(new URL(collector).origin));
  return [...new Set(ours.map(({ directive, blocked }) => `${directive}: ${blocked}`))];
}

function hearViolation(event: Event): void {
  const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
  note({ directive: effectiveDirective, blocked: blockedURI });
}

// A form of the page can shadow the document's own method by its name.
EventTarget.prototype.addEventListener.call(document, "securitypolicyviolation", hearViolation);

interface Report {
  body?: { effectiveDirective?: string; blockedURL?: string };
}
type Observer = new (
  see: (reports: readonly Report[]) => void,
  options: { types: string[]; buffered: boolean },
) => { observe: () => void };
const { ReportingObserver } = window as { ReportingObserver?: Observer };

if (ReportingObserver) {
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective: directive = "", blockedURL: blocked = "" } = body ?? {};
        note({ directive, blocked });
      }
    },
    { types: ["csp-violation"], buffered: true },
  ).observe();
}
