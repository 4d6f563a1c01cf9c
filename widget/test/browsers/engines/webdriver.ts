/** A session of W3C WebDriver: the few commands that the tests need. Source: W3C WebDriver 2. */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /** @throws where the driver refuses the capabilities. */
  static async open(driver: string, capabilities: unknown): Promise<WebDriverSession> {
    const { sessionId } = await send<{ sessionId: string }>(`${driver}/session`, "POST", {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${driver}/session/${sessionId}`);
  }

  goto(url: string): Promise<unknown> {
    return this.#post("url", { url });
  }

  /** Runs the body of a function; its last argument takes the result. */
  execute<Result>(script: string, args: readonly unknown[]): Promise<Result> {
    return this.#post("execute/async", { script, args });
  }

  perform(actions: readonly unknown[]): Promise<unknown> {
    return this.#post("actions", { actions });
  }

  setWindow(width: number, height: number): Promise<unknown> {
    return this.#post("window/rect", { width, height });
  }

  close(): Promise<unknown> {
    return send(this.#address, "DELETE");
  }

  #post<Result>(command: string, body: unknown): Promise<Result> {
    return send<Result>(`${this.#address}/${command}`, "POST", body);
  }
}

async function send<Result>(url: string, method: string, body?: unknown): Promise<Result> {
  const answer = await fetch(url, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as {
    value: Result & { error?: string; message?: string };
  };
  if (!answer.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}
