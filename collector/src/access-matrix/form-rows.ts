import { forms, formVersions } from "../forms/table.ts";
import { places, type Row } from "./row.ts";
import { unitOf, type World } from "./world.ts";

/** A published form of the clinic's. @returns its slug */
async function makeForm({ db, clock, next }: World): Promise<string> {
  const slug = `made-${next()}`;
  const [version] = await db.write.select().from(formVersions);
  const [form] = await db.write
    .insert(forms)
    .values({ slug, unitId: unitOf.own.id, publishedVersion: 1, allowedOrigins: [] })
    .returning({ id: forms.id });
  if (!version || !form) throw new Error("the world has a form to copy");
  const { content } = version;
  const publishedAt = clock.now;
  await db.write.insert(formVersions).values({ formId: form.id, version: 1, content, publishedAt });
  return slug;
}

const ofForm = (method: string, path: string, body?: object): Row => ({
  route: `${method} /api/forms/:form/${path}`,
  needs: "edit-forms",
  call: async (world) => ({
    path: `/api/forms/${await makeForm(world)}/${path}`,
    ...(body ? { body } : {}),
  }),
});

const content = { languages: ["sv"], title: { sv: "Utkast" }, questions: [] };

export const formRows: readonly Row[] = [
  {
    route: "GET /api/form-templates",
    needs: "edit-forms",
    reachedFrom: places,
    call: () => ({ path: "/api/form-templates" }),
  },
  {
    // The unit that it is made for is named in the body.
    route: "POST /api/forms",
    needs: "edit-forms",
    call: ({ next }) => ({
      path: "/api/forms",
      body: { slug: `new-${next()}`, unit: unitOf.own.slug, languages: ["sv"] },
    }),
  },
  ofForm("GET", "draft"),
  ofForm("PUT", "draft", { revision: 1, content }),
  ofForm("DELETE", "draft"),
  ofForm("PATCH", "settings", { revision: 1, reviewRequired: true }),
  ofForm("PUT", "closing", { message: { sv: "Stängt", fi: "Suljettu" } }),
  ofForm("POST", "review", { revision: 1, action: "submit" }),
  ofForm("POST", "publish", { revision: 1 }),
  ofForm("GET", "versions"),
  ofForm("GET", "owners"),
  ofForm("GET", "refused-origins"),
  ofForm("POST", "allowed-origins", { origin: "https://service.example" }),
];
