import { afterAll, beforeAll, expect, test } from "vitest";
import { combineAll } from "../cover-pairs.ts";
import { findBarriers } from "../find-barriers.ts";
import { looks } from "../looks.ts";
import { type Stage, startStage } from "../stage.ts";
import { reachState } from "../widget-states.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage?.close());

test.each(combineAll(looks))(
  "$name, $mode, $theme, in $lang, has no barriers",
  async ({ name, ...look }) => {
    await reachState(stage.widget, name, look);
    expect(await findBarriers(stage.engine)).toEqual([]);
    expect(await stage.widget.noted()).toEqual([]);
  },
);
