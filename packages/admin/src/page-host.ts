import type { StaffSession } from "@respons/wire";
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { renderLoading, renderProblem } from "./load-states.ts";
import { createPage } from "./pages/index.ts";
import type { PageName, Route } from "./router.ts";
import { isComplete, type StaffContext } from "./staff-context.ts";
import type { StaffPage } from "./staff-page.ts";

/** Shows the page of a route; its code is fetched when somebody first goes there. */
export class PageHost implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onSignInFinished: () => void;
  #name: PageName | "not-found" | undefined;
  #page: StaffPage | undefined;
  #hasFailed = false;
  #loading: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, onSignInFinished: () => void) {
    this.#host = host;
    this.#onSignInFinished = onSignInFinished;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#name = undefined;
  }

  /** Resolves when the page of the last route stands, its first render done. */
  get settled(): Promise<unknown> {
    return this.#loading
      .then(() => this.#host.updateComplete)
      .then(() => this.#page?.updateComplete);
  }

  render(route: Route, staff: StaffContext): TemplateResult {
    const name = chooseUnfinished(staff.session) ?? route.page;
    if (name !== this.#name) this.#open(name);
    if (this.#hasFailed) {
      return renderProblem({ kind: "offline" }, staff.locale, () => this.#retry());
    }
    if (!this.#page) return renderLoading(staff.locale);
    this.#page.context = staff;
    this.#page.params = route.params;
    return html`${this.#page}`;
  }

  #open(name: PageName | "not-found"): void {
    this.#name = name;
    this.#hasFailed = false;
    this.#page = undefined;
    this.#loading = this.#load(name);
  }

  #retry(): void {
    if (this.#name) this.#open(this.#name);
    this.#host.requestUpdate();
  }

  async #load(name: PageName | "not-found"): Promise<void> {
    try {
      const page = await createPage(name);
      if (name !== this.#name) return;
      for (const done of ["password-changed", "second-step-done"]) {
        page.addEventListener(done, this.#onSignInFinished);
      }
      this.#page = page;
    } catch {
      this.#hasFailed = name === this.#name;
    }
    this.#host.requestUpdate();
  }
}

/** Whoever has not finished signing in gets the page that does, whatever the address. */
function chooseUnfinished(session: StaffSession): PageName | undefined {
  if (isComplete(session)) return undefined;
  // A second step that is there comes first: a password alone must not change the password.
  return session.passwordChangeRequired && session.secondStep !== "confirm"
    ? "password"
    : "second-step";
}
