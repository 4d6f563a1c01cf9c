import type { Deps } from "../deps.ts";
import { accessibilityForm, accessibilitySlugs } from "./accessibility-form.ts";
import { findAccessibilitySlug, insertAccessibilityForm, listTaken } from "./store.ts";

const actor = { kind: "system", id: null, name: "Respons" } as const;

type ProvidingDeps = Pick<Deps, "audit" | "db" | "now" | "organisation" | "units">;

/**
 * Slug of the organisation's form for feedback on accessibility, which the law asks for; made when
 * it is first needed. Undefined before there is an organisation.
 */
export function createAccessibilityFormProvider(deps: ProvidingDeps) {
  let making: Promise<string | undefined> | undefined;
  return async (): Promise<string | undefined> => {
    const slug = await findAccessibilitySlug(deps.db.read);
    if (slug !== undefined) return slug;
    // One at a time: two readers of the statement would make two forms.
    making ??= make(deps).finally(() => {
      making = undefined;
    });
    return making;
  };
}

async function make(deps: ProvidingDeps): Promise<string | undefined> {
  const known = await findAccessibilitySlug(deps.db.write);
  const root = (await deps.units.all()).find(({ parentId }) => parentId === null);
  const taken = await listTaken(deps.db.write, accessibilitySlugs);
  const slug = accessibilitySlugs.find((each) => !taken.includes(each));
  if (known !== undefined || !root || slug === undefined) return known;
  const { demonstration } = await deps.organisation();
  const content = accessibilityForm;
  await deps.audit.write(
    {
      actor,
      action: "form.published",
      unitId: root.id,
      objectKind: "form",
      objectId: slug,
      details: { version: 1 },
    },
    insertAccessibilityForm(deps.db.write, {
      slug,
      unitId: root.id,
      demonstration,
      content,
      at: deps.now(),
    }),
  );
  return slug;
}
