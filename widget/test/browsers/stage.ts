import { openEngine } from "./engines/open-engine.ts";
import type { Engine } from "./engines/engine.ts";
import { type HostSite, startHostSite } from "./site/host-site.ts";
import { WidgetOnPage } from "./widget-on-page.ts";

/** What one file of tests works with. */
export interface Stage {
  engine: Engine;
  site: HostSite;
  widget: WidgetOnPage;
  close(): Promise<void>;
}

export async function startStage(opened: Promise<Engine> = openEngine()): Promise<Stage> {
  const [engine, site] = await Promise.all([opened, startHostSite()]);
  return {
    engine,
    site,
    widget: new WidgetOnPage(engine, (placing) => site.addressOf(placing)),
    async close() {
      await engine.close();
      await site.close();
    },
  };
}
