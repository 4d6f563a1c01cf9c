import { ROOT } from "./router.ts";

/** The address as the pages need it. */
export interface Place {
  path: string;
  query: URLSearchParams;
  /** By the browser's back or forward, which keep their own scroll position. */
  isReturn: boolean;
}

/** Where the browser stands now. */
export function currentPlace(): Place {
  return {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    isReturn: false,
  };
}

/** Goes to `href` without loading the page anew; `replace` leaves no entry to go back to. */
export function navigate(href: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", href);
  else history.pushState(null, "", href);
  dispatchEvent(new PopStateEvent("popstate"));
}

/**
 * Calls `onChange` at every change of place and keeps plain clicks on links of the application
 * inside it. Returns what ends this.
 */
export function watchNavigation(onChange: (place: Place) => void): () => void {
  const changed = ({ isTrusted }: PopStateEvent) =>
    onChange({ ...currentPlace(), isReturn: isTrusted });
  addEventListener("popstate", changed);
  addEventListener("click", followLink);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener("click", followLink);
  };
}

function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || link.hasAttribute("download") || (link.target && link.target !== "_self")) return;
  const isOurs = link.origin === location.origin && link.pathname.startsWith(ROOT);
  if (!isOurs || link.hash) return;
  event.preventDefault();
  navigate(link.pathname + link.search);
}
