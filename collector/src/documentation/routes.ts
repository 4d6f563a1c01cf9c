import { Hono } from "hono";
import { openAPIRouteHandler } from "hono-openapi";
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
  const handler = openAPIRouteHandler(app, {
    documentation: openApiInfo,
    exclude: ["/openapi.json", "/docs", "/admin", "/api/auth/*", "/f/:form", "/r"],
  });
  const routes = new Hono();
  routes.get("/openapi.json", handler);
  routes.get("/docs", async (c) => {
    const answer = await app.request("/openapi.json");
    return c.html(renderDocumentation((await answer.json()) as OpenApiDocument));
  });
  return routes;
}
