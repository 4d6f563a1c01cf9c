import { describe, expect, it } from "vitest";
import { matchRoute, toPath, type Place } from "./router.ts";

const places: Place[] = [
  { page: "forms" },
  { page: "overview", form: "booking" },
  { page: "form-edit", form: "booking" },
  { page: "responses" },
  { page: "response", responseId: "01J/å" },
  { page: "person", person: "p1" },
  { page: "password" },
];

describe("the router", () => {
  it.each(places)("finds the way back from the path of $page", (place) => {
    const { page, ...params } = place;
    expect(matchRoute(toPath(place))).toEqual({ page, params });
  });

  it.each(["/admin", "/admin/", "/admin/forms", "/admin/forms/"])(
    "starts at the forms: %s",
    (p) => {
      expect(matchRoute(p)).toEqual({ page: "forms", params: {} });
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
    expect(matchRoute(path).page).toBe("not-found");
  });

  it("takes a slash at the end of a page", () => {
    expect(matchRoute("/admin/responses/").page).toBe("responses");
  });
});
