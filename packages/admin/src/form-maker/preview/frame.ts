import "./frame.css";
import govUk from "../../../../../widget/themes/govuk.css?url";
import helsinki from "../../../../../widget/themes/helsinki.css?url";
import suomiFi from "../../../../../widget/themes/suomi-fi.css?url";
import type { FormLook } from "@respons/wire";
import { answerFromDraft } from "./answer-from-draft.ts";
import type { PreviewMessage, PreviewNews } from "./preview-message.ts";

const presets: Record<FormLook["preset"], string | undefined> = {
  respons: undefined,
  helsinki,
  "suomi-fi": suomiFi,
  "gov-uk": govUk,
};

let shown: PreviewMessage | undefined;

// Before the widget comes: its requests are answered from the draft, and nothing leaves the page.
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  const answer = await answerFromDraft(url, init, shown?.definition);
  if (answer?.status === 201) tell({ kind: "sent" });
  return answer ?? realFetch(input, init);
};

function tell(news: PreviewNews): void {
  parent.postMessage(news, location.origin);
}

function show(message: PreviewMessage): void {
  const isSame =
    JSON.stringify(message.definition) === JSON.stringify(shown?.definition) &&
    message.language === shown?.language;
  shown = message;
  const { documentElement } = document;
  documentElement.lang = message.language;
  documentElement.style.colorScheme = message.theme === "auto" ? "light dark" : message.theme;
  useStyles(presets[message.look.preset]);
  if (!isSame) place(message);
  const element = document.querySelector<HTMLElement>("respons-feedback");
  element?.setAttribute("theme", message.theme);
  if (element) paint(element, message.look);
}

function place({ definition, language }: PreviewMessage): void {
  const element = document.createElement("respons-feedback");
  element.setAttribute("form", definition.slug);
  element.setAttribute("lang", language);
  document.querySelector("main")?.replaceChildren(element);
}

function useStyles(href: string | undefined): void {
  const link = document.querySelector<HTMLLinkElement>("#preset");
  if (!link) return;
  link.disabled = !href;
  if (href) link.href = href;
}

function paint(element: HTMLElement, { accent, accentDark }: FormLook): void {
  const set = (name: string, value: string | undefined) =>
    value ? element.style.setProperty(name, value) : element.style.removeProperty(name);
  const light = accent ?? accentDark;
  const dark = accentDark ?? accent;
  set("--respons-accent", light && dark && `light-dark(${light}, ${dark})`);
  set("--respons-on-accent", light && dark && "light-dark(#fff, #14191a)");
}

addEventListener("message", ({ origin, source, data }: MessageEvent<PreviewMessage>) => {
  if (origin === location.origin && source === parent && data.kind === "show") show(data);
});

// Links lead out of the preview, to pages that cannot know the draft.
addEventListener(
  "click",
  (event) => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) {
      event.preventDefault();
    }
  },
  true,
);

new ResizeObserver(() => {
  // Before the form is drawn the page would make itself small, and what is below it jump.
  if (!document.querySelector("main")?.clientHeight) return;
  tell({ kind: "height", height: Math.ceil(document.body.getBoundingClientRect().height) });
}).observe(document.body);

const script = document.createElement("script");
script.src = "/respons.js";
document.head.append(script);
tell({ kind: "ready" });
