import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Contender, HostSite, Place } from "./host-site.ts";

/** What one visit of one page cost; times at a quarter of the processor's speed. */
export interface PageFigures {
  scriptOnLoadMs: number;
  elementsOnLoad: number;
  requestsOnLoad: number;
  heapKb: number;
  /** Tasks from the form's coming near until it is drawn; 0 where nothing is opened. */
  openTaskMs: number;
  elementsOpen: number;
  requestsToOpen: number;
  heapOpenKb: number;
  /** Longest of pointer, frame and paint at the first choice; in steps of 8. */
  firstInteractionMs: number;
  layoutShift: number;
  violations: number;
  deviceWrites: number;
  thirdPartyRequests: number;
}

const throttle = 4;

/** Visits once, on a page and with caches of its own. */
export async function measurePage(
  browser: Browser,
  site: HostSite,
  contender: Contender,
  place: Place,
): Promise<PageFigures> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(watchPage);
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
  await page.goto(site.address(contender, place), { waitUntil: "networkidle0" });
  const load = await readMetrics(session, page);
  const onLoad = requests.length;
  const before = await readTimes(session);
  await page.evaluate(comeNear, place === "far", contender === "widget");
  const after = await readTimes(session);
  const open = await readMetrics(session, page);
  const shown = requests.filter((url) => !url.endsWith("/displays")).length;
  const firstInteractionMs = contender === "blank" ? 0 : await interact(page);
  const seen = await page.evaluate(readSeen);
  const own = new Set([site.origin, site.collectorOrigin]);
  await context.close();
  return {
    scriptOnLoadMs: load.scriptMs,
    elementsOnLoad: load.elements,
    requestsOnLoad: onLoad,
    heapKb: load.heapKb,
    openTaskMs: after.taskMs - before.taskMs,
    elementsOpen: open.elements,
    requestsToOpen: shown - onLoad,
    heapOpenKb: open.heapKb,
    firstInteractionMs,
    layoutShift: seen.layoutShift,
    violations: seen.violations,
    deviceWrites: seen.deviceWrites,
    thirdPartyRequests: requests.filter((url) => !own.has(new URL(url).origin)).length,
  };
}

interface Seen {
  shift: number;
  violations: number;
  interaction: number;
}

/** Runs in the page before anything else. */
function watchPage(): void {
  const seen: Seen = { shift: 0, violations: 0, interaction: 0 };
  Object.assign(window, { seen });
  document.addEventListener("securitypolicyviolation", () => (seen.violations += 1));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.interactionId) seen.interaction = Math.max(seen.interaction, entry.duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

async function readSeen() {
  const { seen } = window as unknown as { seen: Seen };
  const databases = await indexedDB.databases();
  const writes = [localStorage.length, sessionStorage.length, databases.length];
  return {
    layoutShift: seen.shift,
    violations: seen.violations,
    deviceWrites: writes.reduce((sum, count) => sum + count, document.cookie ? 1 : 0),
  };
}

async function readTimes(session: CDPSession) {
  const { metrics } = await session.send("Performance.getMetrics");
  const readMs = (name: string) =>
    (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { scriptMs: readMs("ScriptDuration"), taskMs: readMs("TaskDuration") };
}

async function readMetrics(session: CDPSession, page: Page) {
  const { scriptMs } = await readTimes(session);
  await session.send("HeapProfiler.collectGarbage");
  const heap = await session.send("Runtime.getHeapUsage");
  const elements = await page.evaluate(() => {
    const form = document.querySelector("respons-feedback, floor-feedback");
    const inside = form?.shadowRoot?.querySelectorAll("*").length ?? 0;
    return document.querySelectorAll("*").length + inside;
  });
  return { scriptMs, heapKb: heap.usedSize / 1024, elements };
}

/** Runs in the page: scrolls where asked, waits for the form, and two frames more. */
async function comeNear(scrolls: boolean, waits: boolean): Promise<void> {
  if (scrolls) scrollTo(0, document.documentElement.scrollHeight);
  const find = () => document.querySelector("respons-feedback")?.shadowRoot?.querySelector("form");
  await new Promise((resolve) => {
    if (!waits || find()) resolve(undefined);
    addEventListener("respons-ready", resolve);
  });
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Chooses a score with the mouse, as soon as the form is there. */
async function interact(page: Page): Promise<number> {
  const place = await page.evaluate(() => {
    const root = document.querySelector("respons-feedback, floor-feedback")?.shadowRoot;
    const box = root?.querySelector("input[value='4']")?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.click(place.x, place.y);
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { seen: Seen }).seen.interaction;
  });
}
