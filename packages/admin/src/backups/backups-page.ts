import { BackupState, type BackupCopy } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import type { ApiProblem } from "../http.ts";
import { renderEmpty, renderProblem, renderTask } from "../load-states.ts";
import { renderOrganisationTabs } from "../section-tabs.ts";
import { StaffPage } from "../staff-page.ts";
import { backupTexts } from "./texts/index.ts";

const PATH = "/api/backups";
/** How often the page asks whether the copy is done. */
const ASK_EVERY_MS = 2_000;
/** From here on decimals say nothing. */
const WHOLE_FROM_MB = 10;

/** `<backups-page>`: the copies of the database, whether they are proven, and one more on demand. */
@customElement("backups-page")
export class BackupsPage extends StaffPage {
  readonly #loaded = new ApiTask(this, () => this.staff.http.get(PATH, BackupState));
  @state() private problem: ApiProblem | undefined;
  @state() private isAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected get heading(): string {
    return this.#words.title;
  }

  get #words() {
    return backupTexts[this.staff.locale.language];
  }

  get #isRunning(): boolean {
    const { state } = this.#loaded;
    return this.isAsked || (state.status !== "failed" && state.value?.isRunning === true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    this.#loaded.runFor("backups");
    const { state } = this.#loaded;
    if (state.status !== "done") return;
    clearTimeout(this.#timer);
    if (state.value.isRunning) {
      this.#timer = setTimeout(() => this.#loaded.retry(), ASK_EVERY_MS);
      return;
    }
    if (this.isAsked && state.value.failure === null) {
      this.staff.notify({ text: this.#words.made });
    }
    this.isAsked = false;
  }

  async #make(): Promise<void> {
    if (this.#isRunning) return;
    this.problem = undefined;
    const result = await this.staff.http.send("POST", PATH);
    if (!result.ok) {
      this.problem = result.problem;
      return;
    }
    this.isAsked = true;
    this.#loaded.retry();
  }

  override render(): TemplateResult {
    const { staff } = this;
    const words = this.#words;
    return html`${renderOrganisationTabs(staff, "backups")}
      <header class="page-head">
        ${this.renderHeading()}
        <p class="quiet">${words.lead}</p>
      </header>
      ${this.problem ? renderProblem(this.problem, staff.locale) : nothing}
      ${
        this.#isOutOfReach
          ? html`<p>${words.rightRequired}</p>`
          : renderTask(this.#loaded, staff.locale, (backups) => this.#renderBackups(backups))
      }`;
  }

  /** The collector hides the copies from whose right covers a part of the organisation only. */
  get #isOutOfReach(): boolean {
    const { state } = this.#loaded;
    return state.status === "failed" && state.problem.kind === "not-found";
  }

  #renderBackups(backups: BackupState): TemplateResult {
    const words = this.#words;
    const { failure, copies } = backups;
    return html`${
      failure && !this.#isRunning
        ? html`<wa-callout id="backup-failure" variant="warning" role="alert">
          <wa-icon slot="icon" name="triangle-exclamation"></wa-icon>
          <p>${words.failures[failure]}</p>
        </wa-callout>`
        : nothing
    }
      ${this.#renderFacts(backups)}
      <div class="backup-make">
        <wa-button id="make-backup" variant="brand" ?loading=${this.#isRunning}
          @click=${() => void this.#make()}>${words.make}</wa-button>
        <span class="quiet" role="status">${this.#isRunning ? words.making : nothing}</span>
      </div>
      ${
        copies.length === 0
          ? renderEmpty(words.emptyTitle, words.empty)
          : html`<ol class="rows" id="copies">
            ${copies.map((copy) => this.#renderCopy(copy))}
          </ol>`
      }
      <p class="quiet small">${words.secret}</p>`;
  }

  #renderFacts({ copies, nextAt, keptDays }: BackupState): TemplateResult {
    const words = this.#words;
    const { format } = this.staff.locale;
    const proven = copies.find(({ proof }) => proof?.holds);
    return html`<dl class="facts-list backup-facts">
      <dt>${words.facts.proven}</dt>
      <dd>${proven ? format.moment(proven.startedAt) : words.never}</dd>
      ${nextAt ? html`<dt>${words.facts.next}</dt><dd>${format.moment(nextAt)}</dd>` : nothing}
      <dt>${words.facts.kept}</dt>
      <dd>${words.days(format.count(keptDays))}</dd>
    </dl>`;
  }

  #renderCopy(copy: BackupCopy): TemplateResult {
    const words = this.#words;
    const { texts, format } = this.staff.locale;
    const megabytes = copy.bytes / 1_000_000;
    const size = megabytes < WHOLE_FROM_MB ? format.mean(megabytes) : format.count(megabytes);
    return html`<li class="backup-row" data-file=${copy.file}>
      <div>
        <div class="title-line">
          <h2><time datetime=${copy.startedAt}>${format.moment(copy.startedAt)}</time></h2>
          ${copy.beforeMigration ? html`<span class="mark">${words.beforeMigration}</span>` : nothing}
          ${copy.encrypted ? html`<span class="mark">${words.encrypted}</span>` : nothing}
        </div>
        <p class="quiet small backup-file">
          <span>${texts.count.responses(copy.responses)}</span>
          <span>${words.megabytes(size)}</span>
          <code>${copy.file}</code>
        </p>
      </div>
      <p class="small">${this.#proofWords(copy)}</p>
    </li>`;
  }

  #proofWords({ proof }: BackupCopy): string {
    const words = this.#words;
    if (!proof) return words.notYet;
    return proof.holds ? words.proven(this.staff.locale.format.moment(proof.at)) : words.differs;
  }
}
