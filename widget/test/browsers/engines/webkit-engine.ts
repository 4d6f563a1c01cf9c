import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";
import type { Engine, Key } from "./engine.ts";
import { programOf } from "./program-of.ts";
import { WebDriverSession } from "./webdriver.ts";

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
  const screen = await startScreen();
  const driver = await startDriver(screen.display);
  const session = await WebDriverSession.open(driver.url, {
    "webkitgtk:browserOptions": { binary: programOf("webkit"), args: ["--automation"] },
  });
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
    async close() {
      await session.close();
      await Promise.all([end(driver.child), end(screen.child)]);
    },
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

async function startScreen(): Promise<{ child: ChildProcess; display: string }> {
  const args = ["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"];
  const child = spawn("Xvfb", args, { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = (await once(child.stdout, "data")) as [Buffer];
  return { child, display: `:${number.toString().trim()}` };
}

async function startDriver(display: string): Promise<{ child: ChildProcess; url: string }> {
  const port = await findFreePort();
  const child = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      DISPLAY: display,
      LANG: "C.UTF-8",
      // The sandbox and the graphics card of a container are not there to be used.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isListening(url))) {
    if (child.exitCode !== null) throw new Error(await text(child.stderr));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { child, url };
}

async function isListening(url: string): Promise<boolean> {
  return fetch(`${url}/status`).then(
    () => true,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}
