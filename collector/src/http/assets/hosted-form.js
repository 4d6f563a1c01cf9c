// Counts one display of the form, shows follow-up questions when their condition is met, and takes
// the reader to the errors. The page works without it.
const form = document.querySelector("form[action^='/f/']");
const counted = form?.querySelector("input[name=counted]");
const value = (name) => form.querySelector(`input[name=${name}]`)?.value || undefined;

const count = (step) =>
  fetch(`/v1/forms/${form.getAttribute("action").slice(3)}/displays`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      formVersion: Number(value("formVersion")),
      language: value("language"),
      unit: value("unit"),
      channel: value("channel"),
      point: value("point"),
      step,
    }),
  }).catch(() => {});

if (counted && !counted.value) {
  counted.value = "1";
  void count("shown");
  form.addEventListener("input", () => void count("started"), { once: true });
}

/** The same rule as `isShown` in packages/wire: the collector checks by that one. */
function isMet({ question, from, to, anyOf }) {
  const given = form.querySelectorAll(`[name="answers.${CSS.escape(question)}"]:checked`);
  return [...given].some((field) => {
    if (field.closest("[hidden]")) return false;
    const score = Number(field.value);
    if (anyOf) return anyOf.map(String).includes(field.value);
    return score >= (from ?? score) && score <= (to ?? score);
  });
}

const conditional = [...(form?.querySelectorAll("[data-show-if]") ?? [])];
const showWhatApplies = () => {
  for (const part of conditional) part.hidden = !isMet(JSON.parse(part.dataset.showIf));
};
if (conditional.length > 0) {
  form.querySelectorAll("[data-without-script]").forEach((note) => note.remove());
  form.addEventListener("input", showWhatApplies);
  showWhatApplies();
}
document.getElementById("errors")?.focus();

if (form?.dataset.challenge && globalThis.crypto?.subtle) {
  import(form.dataset.prover)
    .then(({ default: prove }) => prove(JSON.parse(form.dataset.challenge)))
    .then((proof) => {
      const field = Object.assign(document.createElement("input"), { type: "hidden" });
      form.append(Object.assign(field, { name: "proof", value: proof }));
    })
    .catch(() => {});
}
