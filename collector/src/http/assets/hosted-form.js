// Counts one display of the form and takes the reader to the errors. The page works without it.
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
document.getElementById("errors")?.focus();
