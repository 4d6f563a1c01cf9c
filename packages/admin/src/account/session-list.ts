import type { SessionSummary } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ApiProblem } from "../http.ts";
import { renderProblem } from "../load-states.ts";
import type { StaffContext } from "../staff-context.ts";
import { createAccountApi } from "./api.ts";
import { accountTexts } from "./texts/index.ts";

/** `<session-list>`: where one is signed in, each to be ended; fires `changed`. */
@customElement("session-list")
export class SessionList extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) sessions: readonly SessionSummary[] = [];
  @state() private problem: ApiProblem | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Ends the session, or all but this one where none is named. */
  async #end(session?: SessionSummary): Promise<void> {
    const { staff } = this;
    if (!staff) return;
    const { account } = accountTexts[staff.locale.language];
    const api = createAccountApi(staff.http);
    const result = await (session ? api.endSession(session.id) : api.endOtherSessions());
    this.problem = result.ok ? undefined : result.problem;
    if (!result.ok) return;
    this.dispatchEvent(new CustomEvent("changed"));
    staff.notify({
      text: session ? account.ended(session.device ?? account.unknownDevice) : account.endedOthers,
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, sessions } = this;
    if (!staff) return nothing;
    const { account } = accountTexts[staff.locale.language];
    const hasOthers = sessions.some(({ current }) => !current);
    return html`<ul class="rows" id="sessions">
        ${sessions.map((session) => html`<li>${this.#renderRow(session, staff)}</li>`)}
      </ul>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${
        hasOthers
          ? html`<wa-button
            id="end-others"
            appearance="outlined"
            @click=${() => void this.#end()}
            >${account.endOthers}</wa-button
          >`
          : html`<p class="quiet">${account.onlyThis}</p>`
      }`;
  }

  #renderRow(session: SessionSummary, { locale }: StaffContext): TemplateResult {
    const { account } = accountTexts[locale.language];
    const { moment } = locale.format;
    const device = session.device ?? account.unknownDevice;
    const facts = [
      account.started(moment(session.startedAt)),
      account.factors[session.factor],
      ...(session.current ? [] : [account.seen(moment(session.lastSeenAt))]),
    ];
    return html`<div class="account-row">
      <div>
        <p class="strong">
          ${device}
          ${session.current ? html`<span class="mark mark-accent">${account.thisOne}</span>` : nothing}
        </p>
        <p class="quiet small">${facts.join(" · ")}</p>
      </div>
      ${
        session.current
          ? nothing
          : html`<div class="actions">
            <wa-button
              size="s"
              appearance="plain"
              class="end"
              @click=${() => void this.#end(session)}
              >${account.end}<span class="visually-hidden"> ${device}</span></wa-button
            >
          </div>`
      }
    </div>`;
  }
}
