import { describe, expect, it } from "vitest";
import { matchRoute, toPath, type Route } from "./router.ts";

const routes: Exclude<Route, { page: "not-found" }>[] = [
  { page: "forms" },
  { page: "overview", form: "booking" },
  { page: "responses" },
  { page: "response", responseId: "01J/å" },
  { page: "password" },
];

describe("the router", () => {
  it.each(routes)("finds the way back from the path of $page", (route) => {
    expect(matchRoute(toPath(route))).toEqual(route);
  });

  it.each(["/admin", "/admin/", "/admin/forms", "/admin/forms/"])(
    "starts at the forms: %s",
    (p) => {
      expect(matchRoute(p)).toEqual({ page: "forms" });
    },
  );

  it.each([
    "/",
    "/f/booking",
    "/admin/elsewhere",
    "/admin/forms/a/b",
    "/admin/forms/%E0",
    "/admin/elsewhere/x",
    "/administration/",
  ])("does not know %s", (path) => {
    expect(matchRoute(path)).toEqual({ page: "not-found" });
  });

  it("takes a slash at the end of a page", () => {
    expect(matchRoute("/admin/responses/")).toEqual({ page: "responses" });
  });
});
