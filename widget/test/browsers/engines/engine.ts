/** Keys as both protocols name them. */
export type Key =
  | "Tab"
  | "Enter"
  | "Escape"
  | "Space"
  | "ArrowLeft"
  | "ArrowRight"
  | "ArrowUp"
  | "ArrowDown";

export type EngineName = "chromium" | "firefox" | "webkit";

/** One window of a real browser. Lengths are CSS pixels. */
export interface Engine {
  readonly name: EngineName;
  /** Loads a page, until its `load` event. */
  goto(url: string): Promise<void>;
  /** Runs `work` in the page, and waits for it; arguments and result cross as JSON. */
  evaluate<Result, Args extends readonly unknown[]>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs the source text of a script in the page. */
  run(source: string): Promise<void>;
  /** One real key, with Shift held where asked. */
  press(key: Key, options?: { shift?: boolean }): Promise<void>;
  /** Real keys for a text, into what has focus. */
  type(text: string): Promise<void>;
  /** A real pointer press in the middle of a point of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** The size of the page's viewport. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

declare module "vitest" {
  export interface ProvidedContext {
    engine: EngineName;
  }
}
