/**
 * Arrows move through the codes that are shown: up and down from one to the next, right opens the
 * narrower ones, left closes them or goes to the code above; Enter ticks. Radio buttons keep the
 * arrows that browsers give them.
 */
export function moveInCodes(event: KeyboardEvent, panel: HTMLElement): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const boxes = [...panel.querySelectorAll<HTMLInputElement>(".code-list input")];
  if (target.id === "search-code") {
    if (key === "ArrowDown") take(event, boxes[0]);
    return;
  }
  if (!(target instanceof HTMLInputElement)) return;
  const here = boxes.indexOf(target);
  if (here === -1) return;
  if (key === "Enter") {
    event.preventDefault();
    target.click();
    return;
  }
  if (target.type === "radio") return;
  if (key === "ArrowDown") take(event, boxes[here + 1]);
  if (key === "ArrowUp") take(event, boxes[here - 1] ?? panel.querySelector("#search-code"));
  const fold = target.closest("li")?.querySelector<HTMLElement>(":scope > .code-line [data-fold]");
  const isOpen = fold?.getAttribute("aria-expanded") === "true";
  if (key === "ArrowRight" && fold && !isOpen) press(event, fold);
  if (key !== "ArrowLeft") return;
  if (fold && isOpen) press(event, fold);
  else take(event, target.closest("ul")?.closest("li")?.querySelector<HTMLElement>("input"));
}

function take(event: KeyboardEvent, next: HTMLElement | null | undefined): void {
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function press(event: KeyboardEvent, button: HTMLElement): void {
  event.preventDefault();
  button.click();
}
