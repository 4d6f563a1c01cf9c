import type { Engine, Key } from "./engine.ts";
import { startWebKit } from "./start-webkit.ts";

/** Source: W3C WebDriver, keyboard actions. */
const codes: Record<Key | "Shift", string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Shift: "\uE008",
};

/** WebKitGTK's small browser, on a screen that exists in memory only. */
export async function openWebKit(): Promise<Engine> {
  const running = await startWebKit();
  const { session } = running;
  const evaluate: Engine["evaluate"] = async (work, ...args) => {
    const result = await session.execute<{ value?: never; error?: string }>(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${String(work)})(...[...arguments].slice(0, -1))).then(
        (value) => done({ value }),
        (error) => done({ error: String(error) }),
      );`,
      args,
    );
    if (result.error) throw new Error(result.error);
    return result.value as never;
  };
  return {
    name: "webkit",
    evaluate,
    async goto(url) {
      await session.goto(url);
    },
    async run(source) {
      await session.execute(`${source}\n;arguments[arguments.length - 1]();`, []);
    },
    async press(key, { shift = false } = {}) {
      await session.perform([
        keys([...(shift ? ["Shift" as const] : []), key].map((k) => codes[k])),
      ]);
    },
    async type(words) {
      for (const letter of words) await session.perform([keys([letter])]);
    },
    async click(x, y) {
      await session.perform([pointer(Math.round(x), Math.round(y))]);
    },
    async resize(width, height) {
      await session.setWindow(width, height);
      // The window's own bars take room; what they took is added.
      const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await session.setWindow(2 * width - inner.width, 2 * height - inner.height);
      const reached = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
      if (reached.width !== width)
        throw new Error(`the window is ${reached.width} wide, not ${width}`);
    },
    close: () => running.stop(),
  };
}

/** Presses the keys in order, and lets them go in the opposite one. */
function keys(values: readonly string[]) {
  const down = values.map((value) => ({ type: "keyDown", value }));
  const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
  return { type: "key", id: "keyboard", actions: [...down, ...up] };
}

function pointer(x: number, y: number) {
  const actions = [
    { type: "pointerMove", duration: 0, x, y, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
}
