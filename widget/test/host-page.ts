/** Opens host pages of `host-pages.mjs` in frames and looks into them. */
export interface HostWindow extends Window {
  violations: string[];
  /** What was written to the console as warning or error. */
  warnings: string[];
  /** What nobody caught. */
  failures: string[];
  /** Keys and edits that reached the page's own listeners. */
  heard: string[];
  globalsBefore: string[];
}

export interface StubLog {
  log: { method: string; path: string; body: string }[];
  stored: [id: string, body: string][];
}

export async function collectorOrigin(): Promise<string> {
  return (await (await fetch("/collector-origin.json")).json()) as string;
}

export async function readLog(): Promise<StubLog> {
  return (await (await fetch(`${await collectorOrigin()}/log`)).json()) as StubLog;
}

/** Loads the page and answers its window; the frame goes with `closePages()`. */
export async function openPage(name: string): Promise<HostWindow> {
  const frame = document.createElement("iframe");
  frame.width = "800";
  frame.height = "600";
  frame.src = `/host-pages/${name}?collector=${await collectorOrigin()}`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as HostWindow;
}

export function closePages(): void {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
}

/** Asks until there is an answer; the test's own time limit ends it otherwise. */
export async function until<T>(ask: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const found = ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** As the page's own `querySelectorAll`, which pages may shadow. */
export function findAll(page: Window, selector: string): HTMLElement[] {
  const found = Document.prototype.querySelectorAll.call(page.document, selector);
  return [...(found as NodeListOf<HTMLElement>)];
}

export function findFeedback(page: Window): HTMLElement | undefined {
  return findAll(page, "respons-feedback")[0];
}

export function feedbackIn(page: Window): Promise<HTMLElement> {
  return until(() => findFeedback(page));
}

/** The shadow root once `selector` is in it. */
export async function shadowWith(page: Window, selector: string): Promise<ShadowRoot> {
  const element = await feedbackIn(page);
  await until(() => element.shadowRoot?.querySelector(selector));
  return element.shadowRoot!;
}
