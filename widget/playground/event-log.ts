import { create } from "./dom.ts";

const names = ["ready", "open", "submit", "sent", "error", "close"] as const;

/** Writes into `list` what the form on the page fires, and what the widget says on the console. */
export function watchEvents(list: HTMLElement, language: () => string): void {
  const note = (name: string, detail: string) => {
    const time = new Date().toLocaleTimeString(language());
    list.append(create("p", {}, create("time", {}, time), create("code", {}, name), detail));
    list.scrollTop = list.scrollHeight;
  };
  for (const name of names) {
    document.addEventListener(`respons-${name}`, (event) => {
      const { form, reason } = event.detail;
      note(event.type, [form, reason].filter(Boolean).join(", "));
    });
  }
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (String(words[0]).startsWith("Respons")) note("console.warn", words.join(" "));
    warn(...words);
  };
}
