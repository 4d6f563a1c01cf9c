type Child = Node | string;

/** A new element with attributes; `true` sets one without a value, `false` leaves it out. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** A button that does not send; `press` gets it. */
export function createButton(
  text: string,
  press: (button: HTMLButtonElement) => unknown,
): HTMLButtonElement {
  const button = create("button", { type: "button" }, text);
  button.addEventListener("click", () => void press(button));
  return button;
}

/** A section under its heading. */
export function createSection(title: string, id: string, ...content: Node[]): HTMLElement {
  return create("section", { "aria-labelledby": id }, create("h2", { id }, title), ...content);
}
