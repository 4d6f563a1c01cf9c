import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";

it("says of every route under /api how one may be known to it, and of no other", async () => {
  const { app } = await openTestCollector();
  const document = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { security?: object[] }>>;
    components: { securitySchemes: object };
  };
  expect(Object.keys(document.components.securitySchemes)).toEqual(["session", "token"]);
  const both = [{ session: [] }, { token: [] }];
  const wrong = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.values(operations).some(({ security }) =>
      path.startsWith("/api/") ? !security : security !== undefined,
    )
      ? [path]
      : [],
  );
  expect(wrong).toEqual([]);
  expect(document.paths["/api/responses"]?.["get"]?.security).toEqual(both);
  expect(document.paths["/api/tokens"]?.["get"]?.security).toEqual([{ session: [] }]);
});
