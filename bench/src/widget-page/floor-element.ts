/**
 * The least that can be called a feedback form: a custom element written by hand, with a rating, a
 * text and a POST. What frameworks and promises cost is measured against it.
 */
export const floorElement = `class FloorFeedback extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    const form = document.createElement("form");
    const group = document.createElement("fieldset");
    const legend = document.createElement("legend");
    legend.textContent = "Hur gick det?";
    group.append(legend);
    for (let score = 1; score <= 5; score += 1) {
      const label = document.createElement("label");
      const input = document.createElement("input");
      input.type = "radio";
      input.name = "rating";
      input.value = String(score);
      input.required = true;
      label.append(input, String(score));
      group.append(label);
    }
    const label = document.createElement("label");
    const text = document.createElement("textarea");
    text.name = "comment";
    label.append("Vad kan bli bättre?", text);
    const button = document.createElement("button");
    button.textContent = "Skicka";
    form.append(group, label, button);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      const answers = Object.fromEntries(new FormData(form));
      const answer = await fetch(this.getAttribute("action"), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: crypto.randomUUID(), answers }),
      }).catch(() => ({ ok: false }));
      button.disabled = answer.ok;
      form.append(answer.ok ? "Tack!" : "Det gick inte att skicka.");
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("form{display:grid;gap:1em}textarea{inline-size:100%}");
    root.adoptedStyleSheets = [sheet];
    root.append(form);
  }
}
customElements.define("floor-feedback", FloorFeedback);
`;
