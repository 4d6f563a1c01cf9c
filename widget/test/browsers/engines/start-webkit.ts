import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { programOf } from "./program-of.ts";
import { WebDriverSession } from "./webdriver.ts";

/** A running browser: a screen in memory, the driver, one session. */
export interface RunningWebKit {
  session: WebDriverSession;
  stop(): Promise<void>;
}

/** @throws where a part of it does not start; the others are ended. */
export async function startWebKit(): Promise<RunningWebKit> {
  const binary = programOf("webkit");
  const children: ChildProcess[] = [];
  const settings = mkdtempSync(join(tmpdir(), "respons-webkit-"));
  const endAll = async () => {
    await Promise.all(children.map(end));
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    makeNarrow(settings);
    const display = await startScreen(children);
    const driver = await startDriver(children, display, settings);
    const session = await WebDriverSession.open(driver, {
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    });
    return {
      session,
      async stop() {
        await session.close();
        await endAll();
      },
    };
  } catch (error) {
    await endAll();
    throw error;
  }
}

/** Lets the browser's own bars shrink: at their usual width no window is as narrow as a phone. */
function makeNarrow(settings: string): void {
  mkdirSync(join(settings, "gtk-3.0"));
  const css = "window * { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }";
  writeFileSync(join(settings, "gtk-3.0", "gtk.css"), css);
}

async function startScreen(children: ChildProcess[]): Promise<string> {
  const args = ["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"];
  const child = spawn("Xvfb", args, { stdio: ["ignore", "pipe", "ignore"] });
  children.push(child);
  const [number] = (await once(child.stdout, "data")) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function startDriver(
  children: ChildProcess[],
  display: string,
  settings: string,
): Promise<string> {
  const port = await findFreePort();
  const child = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: settings,
      LANG: "C.UTF-8",
      // The sandbox and the graphics card of a container are not there to be used.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  children.push(child);
  const url = `http://127.0.0.1:${port}`;
  while (!(await isListening(url))) {
    if (child.exitCode !== null) throw new Error(await text(child.stderr));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return url;
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
