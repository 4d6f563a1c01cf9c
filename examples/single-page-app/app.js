// A small application with three views and the History API. Each view that wants feedback makes
// an element of its own; leaving the view removes it. That is all Respons asks of a router.
import { texts } from "./texts.js";

const views = {
  appointments: { form: "booking" },
  prescriptions: { form: "service" },
  results: { form: "recommend" },
};

addEventListener("popstate", render);
document.addEventListener("click", (event) => {
  const link = event.target.closest("header a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", link.href);
  render();
  document.querySelector("h1").focus();
});

render();

function render() {
  const { view, lang } = place();
  const words = texts[lang];
  document.documentElement.lang = lang;
  document.title = `${words[view].title} – ${words.name}`;
  document.querySelector(".name").textContent = words.name;
  document.querySelector(".example").textContent = words.example;
  fillNavigation(".views", words.views, Object.keys(views), view, (name) => ({
    text: words[name].title,
    address: addressOf(name, lang),
  }));
  fillNavigation(".languages", words.languages, Object.keys(texts), lang, (tag) => ({
    text: texts[tag].language,
    address: addressOf(view, tag),
    tag,
  }));
  document.querySelector("main").replaceChildren(...content(view, lang));
}

/** The view and the language that the address names; the first ones where it names none. */
function place() {
  const query = new URLSearchParams(location.search);
  const view = query.get("view");
  const lang = query.get("lang");
  return {
    view: Object.hasOwn(views, view ?? "") ? view : "appointments",
    lang: Object.hasOwn(texts, lang ?? "") ? lang : "sv",
  };
}

function addressOf(view, lang) {
  return `?${new URLSearchParams({ view, lang })}`;
}

function content(view, lang) {
  const words = texts[lang][view];
  const title = make("h1", { tabIndex: -1, textContent: words.title });
  const lead = make("p", { textContent: words.lead });
  const list = make("ul", {});
  list.append(...words.items.map((item) => make("li", { textContent: item })));
  return [title, lead, list, feedback(view, lang)];
}

/** `context` carries what the application knows and staff should see; never who the person is. */
function feedback(view, lang) {
  const { form } = views[view];
  const element = make("respons-feedback", { context: { view } });
  element.setAttribute("form", form);
  element.setAttribute("lang", lang);
  element.setAttribute("point", `app-${view}`);
  element.append(make("a", { href: `/f/${form}?lang=${lang}`, textContent: texts[lang].feedback }));
  return element;
}

function fillNavigation(selector, label, names, current, describe) {
  const list = make("ul", {});
  for (const name of names) {
    const { text, address, tag } = describe(name);
    const link = make("a", { href: address, textContent: text });
    if (tag) link.lang = tag;
    if (name === current) link.setAttribute("aria-current", tag ? "true" : "page");
    const item = make("li", {});
    item.append(link);
    list.append(item);
  }
  const navigation = document.querySelector(selector);
  navigation.setAttribute("aria-label", label);
  navigation.replaceChildren(list);
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
