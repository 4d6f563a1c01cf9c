// The booking itself: three steps in one form, one shown at a time. Every word stands in the
// HTML; dates and times are written by the browser in the page's language.
const form = document.querySelector("#booking");
const { lang } = document.documentElement;
const language = lang === "en" ? "en-GB" : `${lang}-FI`;
const steps = ["service", "time", "confirm", "done"];
const longDay = new Intl.DateTimeFormat(language, {
  weekday: "long",
  day: "numeric",
  month: "long",
});
const shortTime = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });

form.addEventListener("click", (event) => {
  const target = event.target.closest("[data-go]");
  if (target) go(target.dataset.go);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go("done");
});

addEventListener("popstate", (event) => show(event.state?.step ?? "service"));

for (const link of document.querySelectorAll(".languages a")) {
  link.addEventListener("click", () => {
    const chosen = new URLSearchParams();
    for (const name of ["service", "place"]) {
      if (form.elements[name].value) chosen.set(name, form.elements[name].value);
    }
    link.search = chosen.toString();
  });
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements[name];
  if (field instanceof RadioNodeList) field.value = value;
}

/** Goes to a step, unless the one before it lacks an answer. */
function go(step) {
  const from = steps.find((name) => !section(name).hidden);
  if (steps.indexOf(step) > steps.indexOf(from) && !isAnswered(from)) return;
  if (step === "time") showTimes();
  if (step === "confirm" || step === "done") showSummary(section(step));
  history.pushState({ step }, "");
  show(step);
}

function show(step) {
  for (const name of steps) section(name).hidden = name !== step;
  const now = steps.indexOf(step);
  document.querySelectorAll(".steps li").forEach((item, index) => {
    item.classList.toggle("past", index < now);
    if (index === now) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
  });
  section(step).querySelector("h2").focus();
}

function section(step) {
  return form.querySelector(`[data-step="${step}"]`);
}

/** Shows what is missing, and goes there. */
function isAnswered(step) {
  const part = section(step);
  const names = new Set(Array.from(part.querySelectorAll("input"), (input) => input.name));
  const missing = Array.from(names).find((name) => !form.elements[name].value);
  const error = part.querySelector(".error");
  if (error) error.hidden = missing === undefined;
  if (missing !== undefined) part.querySelector(`[name="${missing}"]`).focus();
  return missing === undefined;
}

/** The free times of the next five working days. Made up, but the same all day long. */
function freeDays() {
  const days = [];
  const day = new Date();
  while (days.length < 5) {
    day.setDate(day.getDate() + 1);
    if (day.getDay() === 0 || day.getDay() === 6) continue;
    const times = [];
    for (let quarter = 32; quarter < 62; quarter += 1) {
      if ((day.getDate() * 7 + quarter * 5) % 9 > 1) continue;
      times.push(
        new Date(day.getFullYear(), day.getMonth(), day.getDate(), quarter / 4, (quarter % 4) * 15),
      );
    }
    days.push(times);
  }
  return days;
}

function showTimes() {
  const chosen = form.elements.time?.value;
  const template = document.querySelector("#day").content.firstElementChild;
  const days = freeDays().map((times) => {
    const day = template.cloneNode(true);
    const item = day.querySelector("li");
    day.querySelector("legend").textContent = longDay.format(times[0]);
    item.replaceWith(...times.map((time) => timeItem(item, time, chosen)));
    return day;
  });
  document.querySelector(".days").replaceChildren(...days);
}

function timeItem(item, time, chosen) {
  const free = item.cloneNode(true);
  const input = free.querySelector("input");
  input.value = time.toISOString();
  input.checked = input.value === chosen;
  free.querySelector("span").textContent = shortTime.format(time);
  return free;
}

function showSummary(part) {
  const time = new Date(form.elements.time.value);
  const values = {
    service: labelOf("service"),
    place: labelOf("place"),
    time: `${longDay.format(time)}, ${shortTime.format(time)}`,
  };
  for (const [name, value] of Object.entries(values)) {
    part.querySelector(`[data-value="${name}"]`).textContent = value;
  }
}

function labelOf(name) {
  return form.querySelector(`[name="${name}"]:checked`).closest("label").querySelector("strong")
    .textContent;
}
