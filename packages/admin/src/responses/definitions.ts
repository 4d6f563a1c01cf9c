import type { FormDefinition } from "@respons/wire";
import type { Api } from "../api.ts";

/**
 * The published definitions of the forms in a list, each asked for once. `onLoaded` is called
 * when one has come; one that does not come is done without.
 */
export function createDefinitions(api: Api, onLoaded: () => void) {
  const known = new Map<string, FormDefinition | undefined>();

  async function load(form: string): Promise<void> {
    const result = await api.getDefinition(form);
    if (!result.ok) return;
    known.set(form, result.value);
    onLoaded();
  }

  return {
    /** Undefined until it has come. */
    find(form: string): FormDefinition | undefined {
      if (!known.has(form)) {
        known.set(form, undefined);
        void load(form);
      }
      return known.get(form);
    },
  };
}
export type Definitions = ReturnType<typeof createDefinitions>;
