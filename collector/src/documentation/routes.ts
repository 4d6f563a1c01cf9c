import { Hono } from "hono";
import { generateSpecs } from "hono-openapi";
import { describeSecurity, securitySchemes } from "./security.ts";
import { renderDocumentation, type OpenApiDocument } from "./page.ts";

const openApiInfo = {
  openapi: "3.1.0",
  info: {
    title: "Respons",
    version: "1",
    description:
      "Forms, responses and what staff read of them. Errors are RFC 9457 problem details with a stable `code`.",
  },
};

/** Describes the routes of `app`, from the schemas that they check with. */
export function createDocumentationRoutes(app: Hono) {
  const options = {
    documentation: { ...openApiInfo, components: { securitySchemes } },
    exclude: ["/openapi.json", "/docs", "/admin", "/api/auth/*", "/f/:form", "/r"],
  };
  const routes = new Hono();
  routes.get("/openapi.json", async (c) => {
    const document = await generateSpecs(app, options, c);
    return c.json({ ...document, paths: describeSecurity(document.paths) });
  });
  routes.get("/docs", async (c) => {
    const answer = await app.request("/openapi.json");
    return c.html(renderDocumentation((await answer.json()) as OpenApiDocument));
  });
  return routes;
}
