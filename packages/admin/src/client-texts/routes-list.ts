import type { OrganisationSettings } from "@respons/wire";
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { renderDestinationFields } from "./destination-fields.ts";
import { renderLanguageFields } from "./language-fields.ts";
import type { SectionOptions } from "./section-options.ts";
import { clientTexts } from "./texts/index.ts";
import { isWritten, textOf } from "./written.ts";

type Route = OrganisationSettings["signposting"]["routes"][number];

/** Most routes that fit beside a form. */
const MOST_ROUTES = 10;

const emptyRoute: Route = {
  title: {},
  about: {},
  to: { name: {}, url: {}, confirmed: false },
};

/** Where clients turn with what is not feedback, in the order that they read it. */
export function renderRoutes({
  value,
  locale,
  faults,
  onChange,
}: SectionOptions<Route[]>): TemplateResult {
  const texts = clientTexts[locale.language].signposting;
  return html`<h3>${texts.routes}</h3>
    <p class="quiet small">${texts.routesHint}</p>
    <ol class="route-list">
      ${value.map((route, index) =>
        renderRoute(
          {
            value: route,
            locale,
            faults,
            onChange: (changed) => onChange(value.with(index, changed)),
          },
          index,
          {
            remove: () => onChange(value.filter((_, i) => i !== index)),
            raise: () => onChange(raised(value, index)),
          },
        ),
      )}
    </ol>
    <wa-button
      id="add-route"
      size="s"
      appearance="outlined"
      ?disabled=${value.length >= MOST_ROUTES}
      @click=${() => onChange([...value, emptyRoute])}
      >${texts.addRoute}</wa-button
    >`;
}

/** The routes with one of them moved before its neighbour. */
function raised(routes: Route[], index: number): Route[] {
  const [route, before] = [routes[index], routes[index - 1]];
  return route && before ? routes.with(index - 1, route).with(index, before) : routes;
}

interface RouteActions {
  remove: () => void;
  raise: () => void;
}

function renderRoute(
  options: SectionOptions<Route>,
  index: number,
  { remove, raise }: RouteActions,
): TemplateResult {
  const { value, locale, faults } = options;
  const texts = clientTexts[locale.language].signposting;
  const path = `signposting.routes.${index}`;
  const number = index + 1;
  const title = textOf(value.title, locale.language);
  const mustOpen = title === "" || [...faults.keys()].some((key) => key.startsWith(`${path}.`));
  return html`<li>
    <details class="route-card" ${ref((element) => mustOpen && open(element))}>
    <summary><span class="route-summary"
      >${number}. ${title || texts.newRoute}
      ${
        isWritten(value.to.name) && !value.to.confirmed
          ? html`<span class="mark mark-attention">${clientTexts[locale.language].destination.unconfirmed}</span>`
          : nothing
      }</span
    ></summary>
    <div class="route-fields">
    ${renderFields(options, path)}
      <div class="route-actions">
      <wa-button size="s" appearance="plain" ?disabled=${index === 0} @click=${raise}
        >${texts.raiseRoute(number)}</wa-button
      >
      <wa-button size="s" appearance="plain" @click=${remove}>${texts.removeRoute(number)}</wa-button>
    </div>
    </div>
    </details>
  </li>`;
}

function renderFields(
  { value, locale, faults, onChange }: SectionOptions<Route>,
  path: string,
): TemplateResult {
  const texts = clientTexts[locale.language].signposting;
  return html`${renderLanguageFields(
    {
      path: `${path}.title`,
      label: texts.routeTitle,
      value: value.title,
      kind: "line",
      faults,
      onChange: (title) => onChange({ ...value, title }),
    },
    locale,
  )}
    ${renderLanguageFields(
      {
        path: `${path}.about`,
        label: texts.routeAbout,
        value: value.about,
        kind: "lines",
        faults,
        onChange: (about) => onChange({ ...value, about }),
      },
      locale,
    )}
    ${renderDestinationFields(
      {
        path: `${path}.to`,
        label: texts.routeTo,
        value: value.to,
        faults,
        onChange: (to) => onChange({ ...value, to }),
      },
      locale,
    )}`;
}

/** Opens; what the person has opened or closed since stays as it is. */
function open(element: Element | undefined): void {
  element?.setAttribute("open", "");
}
