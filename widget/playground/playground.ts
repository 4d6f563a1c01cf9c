import { type Choices, readChoices, toHash } from "./choices.ts";
import { renderControls } from "./controls.ts";
import { create, createButton, createSection } from "./dom.ts";
import { watchEvents } from "./event-log.ts";
import { installMockCollector } from "./mock-collector.ts";
import { scenarioOf } from "./scenarios.ts";
import { mountForm } from "./stage.ts";
import { writeTag } from "./tag.ts";
import { texts as en } from "./texts/en.ts";
import { texts as fi } from "./texts/fi.ts";
import { texts as sv } from "./texts/sv.ts";

/** Version of the built widget beside this page; set by the build. */
declare const WIDGET_VERSION: string;

const ownTexts = { sv, fi, en };
type OwnLanguage = keyof typeof ownTexts;

let choices: Choices = readChoices(location.hash);
let language = findLanguage();

const look = create("link", { rel: "stylesheet" });
const stage = create("div", { class: "stage" });
const tag = create("code", { translate: "no" });
const log = create("div", { class: "log", role: "log", tabindex: "0" });
let element = create("respons-feedback");

/** As the address says by `ui`, else as the browser prefers. */
function findLanguage(): OwnLanguage {
  const asked = new URLSearchParams(location.hash.slice(1)).get("ui") ?? "";
  const known = Object.keys(ownTexts) as OwnLanguage[];
  const found = [asked, ...navigator.languages].map((tag) =>
    known.find((each) => tag.startsWith(each)),
  );
  return found.find(Boolean) ?? "sv";
}

function apply(): void {
  const address = choices.look === "own" ? "" : `../w/${WIDGET_VERSION}/themes/${choices.look}.css`;
  if (address) {
    look.setAttribute("href", address);
    document.head.append(look);
  } else {
    look.remove();
  }
  tag.textContent = writeTag(choices, WIDGET_VERSION);
  history.replaceState(null, "", `${toHash(choices)}&ui=${language}`);
  element = mountForm(stage, choices);
}

function draw(): void {
  const texts = ownTexts[language];
  document.documentElement.lang = language;
  document.title = `${texts.title} – Respons`;
  const copy = createButton(texts.copy, async (made) => {
    await navigator.clipboard.writeText(tag.textContent);
    made.textContent = texts.copied;
  });
  const calls = create(
    "div",
    { class: "calls" },
    createButton(texts.open, () => element.open()),
    createButton(texts.close, () => element.close()),
    createButton(texts.reset, () => element.reset()),
  );
  log.setAttribute("aria-label", texts.events);
  log.dataset["empty"] = texts.noEvents;
  document.body.replaceChildren(
    create(
      "header",
      {},
      create("h1", {}, texts.title),
      create("p", {}, texts.lead),
      renderLanguages(texts.ownLanguage),
    ),
    create(
      "main",
      {},
      renderControls(choices, texts, (chosen) => {
        choices = chosen;
        apply();
      }),
      create(
        "div",
        { class: "result" },
        createSection(texts.stage, "stage-title", stage, calls),
        createSection(texts.tag, "tag-title", create("pre", { tabindex: "0" }, tag), copy),
        createSection(texts.events, "events-title", log),
      ),
    ),
  );
}

function renderLanguages(name: string): HTMLElement {
  const buttons = (Object.keys(ownTexts) as OwnLanguage[]).map((each) => {
    const own = new Intl.DisplayNames(each, { type: "language" }).of(each) ?? each;
    const made = create(
      "button",
      { type: "button", lang: each, "aria-pressed": String(each === language), id: `ui-${each}` },
      own,
    );
    made.addEventListener("click", () => {
      language = each;
      draw();
      history.replaceState(null, "", `${toHash(choices)}&ui=${language}`);
      document.getElementById(`ui-${each}`)?.focus();
    });
    return made;
  });
  return create("div", { class: "languages", role: "group", "aria-label": name }, ...buttons);
}

Object.defineProperty(navigator, "onLine", { get: () => !scenarioOf(choices.state).isOffline });
installMockCollector(() => scenarioOf(choices.state));
watchEvents(log, () => language);
addEventListener("hashchange", () => {
  choices = readChoices(location.hash);
  draw();
  apply();
});
await import(/* @vite-ignore */ new URL("../respons.js", location.href).href);
draw();
apply();
