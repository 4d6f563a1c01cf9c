import type { Point, PointMaterials as Materials, PointTexts } from "@respons/wire";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ApiTask } from "../api-task.ts";
import { toQuery } from "../filters.ts";
import { renderTask } from "../load-states.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { createChannelApi } from "./api.ts";
import { channelWords } from "./channel-words.ts";
import { renderEmbed } from "./embed-materials.ts";
import { renderLink, renderMessage } from "./message-materials.ts";
import { renderPoster } from "./poster-materials.ts";

/** What the parts of a point's page are given. */
export interface Placement {
  staff: StaffContext;
  materials: Materials;
  /** Those in the chosen language. */
  texts: PointTexts;
}

/** `<point-materials>`: all that one needs to place a point, by its kind, in a chosen language. */
@customElement("point-materials")
export class PointMaterials extends LitElement {
  @property({ attribute: false }) staff: StaffContext | undefined;
  @property({ attribute: false }) point: Point | undefined;
  @state() private language = "";
  readonly #materials = new ApiTask(this, () => {
    if (!this.staff || !this.point) throw new Error("shown without its point");
    return createChannelApi(this.staff.http, this.point.form).materials(this.point.slug);
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(): void {
    if (this.staff && this.point) this.#materials.runFor(`${this.point.form}/${this.point.slug}`);
  }

  override render(): TemplateResult | typeof nothing {
    const { staff, point } = this;
    if (!staff || !point) return nothing;
    const { locale, session } = staff;
    const words = channelWords(locale.language);
    const list = toPath({ page: "responses" }) + toQuery({ form: point.form, point: point.slug });
    return html`<p class="quiet">
        ${words.kinds[point.kind]} · ${unitName(session.units, point.unit, locale.language)} ·
        <a class="number" href=${list}>${locale.texts.count.responses(point.responses)}</a>
      </p>
      ${renderTask(this.#materials, locale, (materials) => this.#renderMaterials(staff, materials))}`;
  }

  #renderMaterials(staff: StaffContext, materials: Materials): TemplateResult {
    const texts =
      materials.texts.find(({ language }) => language === this.language) ??
      materials.texts.find(({ language }) => language === staff.locale.language) ??
      materials.texts[0];
    if (!texts) return html``;
    const placement = { staff, materials, texts };
    return html`${this.#renderLanguages(staff, materials, texts.language)}
      <div class="materials">${renderFor(placement)}</div>`;
  }

  #renderLanguages(
    { locale }: StaffContext,
    { texts }: Materials,
    chosen: string,
  ): TemplateResult | typeof nothing {
    if (texts.length < 2) return nothing;
    return html`<wa-radio-group
      id="material-language"
      class="cut-choice"
      orientation="horizontal"
      label=${channelWords(locale.language).language}
      .value=${chosen}
      @change=${(event: Event) => {
        this.language = (event.currentTarget as HTMLInputElement).value;
      }}
    >
      ${texts.map(
        ({ language }) =>
          html`<wa-radio appearance="button" value=${language}
            >${locale.format.languageName(language)}</wa-radio
          >`,
      )}
    </wa-radio-group>`;
  }
}

function renderFor(placement: Placement): TemplateResult {
  switch (placement.materials.point.kind) {
    case "embed":
      return renderEmbed(placement);
    case "qr":
      return renderPoster(placement);
    case "sms":
      return renderMessage(placement);
    case "link":
    case "staff":
      return renderLink(placement);
  }
}
