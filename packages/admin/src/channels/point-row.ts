import type { Point } from "@respons/wire";
import { html, type TemplateResult } from "lit";
import { toQuery } from "../filters.ts";
import { toPath } from "../router.ts";
import type { StaffContext } from "../staff-context.ts";
import { unitName } from "../units.ts";
import { channelWords } from "./channel-words.ts";

interface RowActions {
  href: string;
  rename: () => void;
  end: () => void;
  restore: () => void;
}

/** One place as a line: what it is, whose, since when and how much has come from it. */
export function renderPointRow(
  point: Point,
  { locale, session }: StaffContext,
  { href, rename, end, restore }: RowActions,
): TemplateResult {
  const words = channelWords(locale.language);
  const { texts, format } = locale;
  const list = toPath({ page: "responses" }) + toQuery({ form: point.form, point: point.slug });
  return html`<li class="point-row" data-point=${point.slug}>
    <div>
      <h2><a href=${href}>${point.name}</a></h2>
      <p class="quiet small">
        ${words.kinds[point.kind]} · ${unitName(session.units, point.unit, locale.language)} ·
        ${words.since(format.day(point.createdAt.slice(0, 10)))}
      </p>
    </div>
    <a class="number" href=${list}>${texts.count.responses(point.responses)}</a>
    <div class="actions">
      ${
        point.endedAt === null
          ? html`${button(rename, words.rename, words.renameOf(point.name))}
            ${button(end, words.end, words.endOf(point.name))}`
          : button(restore, words.restore, words.restoreOf(point.name))
      }
    </div>
  </li>`;
}

const button = (action: () => void, text: string, name: string) =>
  html`<wa-button size="s" appearance="plain" @click=${action}
    ><span aria-hidden="true">${text}</span><span class="visually-hidden">${name}</span></wa-button
  >`;
