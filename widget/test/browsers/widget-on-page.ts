import type { Engine, Key } from "./engines/engine.ts";
import type { Placing } from "./site/host-site.ts";

/** Where focus is, in words that a test can compare: `button Skicka`, `input q.overall=4`, `body`. */
export type FocusPlace = string;

/** The widget on a page, as a person meets it: everything goes through the browser. */
export class WidgetOnPage {
  readonly engine: Engine;
  readonly #addressOf: (placing: Placing) => string;

  constructor(engine: Engine, addressOf: (placing: Placing) => string) {
    this.engine = engine;
    this.#addressOf = addressOf;
  }

  /** Opens a page of its own and waits until `selector` shows in the widget. */
  async open(placing: Placing, selector = "form"): Promise<void> {
    await this.engine.goto(this.#addressOf(placing));
    await this.waitFor(selector);
  }

  /** Waits until `selector` is in the widget; the test's own time limit ends it otherwise. */
  async waitFor(selector: string): Promise<void> {
    await this.engine.evaluate(async (wanted) => {
      const find = () =>
        document.querySelector("respons-feedback")?.shadowRoot?.querySelector(wanted);
      while (!find()) await new Promise((resolve) => setTimeout(resolve, 10));
      // What is drawn is also laid out, and what it announces is said.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, selector);
  }

  async waitUntilGone(selector: string): Promise<void> {
    await this.engine.evaluate(async (wanted) => {
      const find = () =>
        document.querySelector("respons-feedback")?.shadowRoot?.querySelector(wanted);
      while (find()) await new Promise((resolve) => setTimeout(resolve, 10));
    }, selector);
  }

  /** Presses the button of mode "button". */
  async openDialog(): Promise<void> {
    await this.waitFor(".opener");
    await this.click(".opener");
    await this.waitFor("dialog[open]");
  }

  /** Calls a method of the element. */
  async call(method: "open" | "close" | "reset"): Promise<void> {
    await this.engine.evaluate((name) => {
      document.querySelector("respons-feedback")?.[name]();
    }, method);
  }

  /** The text of what `selector` finds; empty where there is none. */
  text(selector: string): Promise<string> {
    return this.engine.evaluate((wanted) => {
      const found = document
        .querySelector("respons-feedback")
        ?.shadowRoot?.querySelector<HTMLElement>(wanted);
      return found?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    }, selector);
  }

  /** The values of a field's chosen options, or its text. */
  valuesOf(name: string): Promise<string[]> {
    return this.engine.evaluate((wanted) => {
      const root = document.querySelector("respons-feedback")?.shadowRoot;
      const fields = root?.querySelectorAll<HTMLInputElement>(`[name="${wanted}"]`) ?? [];
      return [...fields]
        .filter((field) => !/radio|checkbox/.test(field.type) || field.checked)
        .map((field) => field.value);
    }, name);
  }

  /** Presses the pointer in the middle of what `selector` finds, after scrolling to it. */
  async click(selector: string): Promise<void> {
    // Firefox brings the caret back into view some frames after a key; a press before would miss.
    const frames = this.engine.name === "firefox" ? 8 : 0;
    const middle = await this.engine.evaluate(
      async (wanted, wait) => {
        const found = document.querySelector("respons-feedback")?.shadowRoot?.querySelector(wanted);
        if (!found) throw new Error(`nothing is ${wanted}`);
        const bringIn = () => found.scrollIntoView({ block: "center", behavior: "instant" });
        for (let frame = 0; frame < wait; frame += 1) {
          bringIn();
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        bringIn();
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      selector,
      frames,
    );
    await this.engine.click(middle.x, middle.y);
  }

  /** Chooses an option with the pointer. */
  choose(name: string, value: string | number): Promise<void> {
    return this.click(`label:has([name="${name}"][value="${value}"])`);
  }

  /** Types into a field with real keys, after a press of the pointer on it. */
  async type(name: string, words: string): Promise<void> {
    await this.click(`[name="${name}"]`);
    await this.engine.type(words);
  }

  send(): Promise<void> {
    return this.click("form > button:last-of-type");
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.engine.press(key);
  }

  /**
   * Presses Tab until focus is there.
   * @throws with the way that focus took, where it does not come there.
   */
  async tabTo(place: FocusPlace): Promise<void> {
    const visited: FocusPlace[] = [];
    while (visited.at(-1) !== place) {
      if (visited.length > 40) throw new Error(`no Tab leads to ${place}: ${visited.join(", ")}`);
      await this.engine.press("Tab");
      visited.push(await this.focus());
    }
  }

  pressBack(): Promise<void> {
    return this.engine.press("Tab", { shift: true });
  }

  /** What has focus, through the shadow root. */
  focus(): Promise<FocusPlace> {
    return this.engine.evaluate(() => {
      const outer = document.activeElement;
      const found = outer?.shadowRoot?.activeElement ?? outer;
      if (!found) return "nothing";
      const { localName, id } = found;
      if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) {
        const value = /radio|checkbox/.test(found.type) ? `=${found.value}` : "";
        return `${localName} ${found.name}${value}`;
      }
      if (localName === "body") return localName;
      return `${localName} ${id || found.textContent?.replace(/\s+/g, " ").trim().slice(0, 40)}`;
    });
  }

  /** Puts focus on the link before the form, as if the person had come there by keyboard. */
  async focusBefore(): Promise<void> {
    await this.engine.evaluate(() => document.getElementById("before")?.focus());
  }

  /** What went wrong on the page: errors, unhandled rejections, breaches of its policy. */
  noted(): Promise<string[]> {
    return this.engine.evaluate(() => (window as unknown as { noted: string[] }).noted);
  }

  /** What the live region says. */
  announcement(): Promise<string> {
    return this.text("[role='status']");
  }
}
