/** A second digit within this time belongs to the first: 1 and 0 are 10. */
const PAIR_WITHIN_MS = 800;

/** Chooses a score by typing it while one of its steps has the focus. */
export function createDigitKeys() {
  let last = { group: "", at: 0 };
  return (event: KeyboardEvent): void => {
    const { target, key, timeStamp } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
    if (!/^\d$/.test(key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isSecond = last.group === target.name && timeStamp - last.at < PAIR_WITHIN_MS;
    const steps = [...(target.form?.querySelectorAll("input[type=radio]") ?? [])].filter(
      (step): step is HTMLInputElement =>
        step instanceof HTMLInputElement && step.name === target.name,
    );
    const ten = isSecond && key === "0" ? steps.find(({ value }) => value === "10") : undefined;
    const step = ten ?? steps.find(({ value }) => value === key);
    last = { group: target.name, at: key === "1" ? timeStamp : 0 };
    if (!step) return;
    event.preventDefault();
    step.focus();
    step.click();
  };
}
