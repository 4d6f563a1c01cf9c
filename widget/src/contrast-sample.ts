/** One colour in front of another, as the element draws it. */
export interface Pair {
  /** The custom property that sets the colour in front. */
  property: string;
  /** What is drawn in it, in English. */
  what: string;
  drawn: HTMLElement;
  style: "color" | "borderTopColor";
  /** Whose background lies behind: by default that of `drawn` itself. */
  behind?: HTMLElement;
  needed: number;
}

const text = 4.5;
const boundary = 3;

/**
 * A hidden card with one of everything that is drawn in colour, so that what the page sets by
 * properties and parts is seen in every state at once; goes beside `card`.
 */
export function buildSample(card: Element): { sample: HTMLElement; pairs: Pair[] } {
  const sample = card.cloneNode() as HTMLElement;
  sample.hidden = true;
  const add = (tag: string, part: string, className = "", parent = sample) => {
    const element = Document.prototype.createElement.call(document, tag);
    if (part) element.setAttribute("part", part);
    element.className = className;
    parent.append(element);
    return element;
  };
  const step = (isChosen: boolean) => {
    const label = add("label", "step", "step");
    const input = add("input", "", "", label) as HTMLInputElement;
    input.type = "radio";
    input.checked = isChosen;
    return add("span", "", "face", label);
  };
  const [field, free, chosen] = [add("textarea", "field"), step(false), step(true)];
  const focused = add("p", "");
  focused.style.color = "var(--respons-focus, var(--text))";

  const edge = (property: string, what: string, drawn: HTMLElement): Pair => ({
    property: `--respons-${property}`,
    what,
    drawn,
    style: "borderTopColor",
    behind: sample,
    needed: boundary,
  });
  const pairs = [
    words("text", "the title", add("h2", "title")),
    words("text", "the text of questions", add("p", "prompt", "prompt")),
    words("text", "text in fields", field),
    words("text", "the number on a step", free),
    words("text", "quiet text", add("p", "", "quiet")),
    words(
      "text",
      "quiet text on the receipt",
      add("p", "", "quiet", add("p", "receipt", "receipt")),
    ),
    words("accent", "a link", add("a", "link")),
    words("on-accent", "the words of the button", add("button", "button")),
    words("on-accent", "the number on the chosen step", chosen),
    words("fault", "the text of a fault", add("p", "fault", "fault")),
    edge("fault", "the frame of a notice", add("p", "notice", "notice")),
    edge("line", "the border of a field", field),
    edge("line", "the border of a step", free),
    edge("accent", "the chosen step", chosen),
    { ...words("focus", "the ring of focus", focused), needed: boundary },
  ];
  return { sample, pairs };
}

function words(property: string, what: string, drawn: HTMLElement): Pair {
  return { property: `--respons-${property}`, what, drawn, style: "color", needed: text };
}
