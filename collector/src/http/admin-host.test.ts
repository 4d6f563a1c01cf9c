import { expect, it } from "vitest";
import { openTestCollector } from "../test-collector.ts";

it("shows what is for staff on their own host and nowhere else", async () => {
  const { app } = await openTestCollector({
    environment: {
      RESPONS_PUBLIC_URL: "https://feedback.example",
      RESPONS_ADMIN_URL: "https://staff.example",
    },
  });
  const ask = async (host: string, path: string) =>
    (await app.request(`https://${host}${path}`, { headers: { Host: host } })).status;
  for (const path of ["/api/session", "/api/forms", "/api/auth/sign-in/email"]) {
    expect([path, await ask("feedback.example", path)]).toEqual([path, 404]);
  }
  expect(await ask("feedback.example", "/admin")).toBe(404);
  expect(await ask("feedback.example", "/admin/")).toBe(404);
  expect(await ask("staff.example", "/api/session")).toBe(401);
  expect(await ask("staff.example", "/admin")).toBe(302);
  expect(await ask("feedback.example", "/v1/forms/visit")).toBe(200);
});

it("asks for no host where there is one address for all", async () => {
  const { app } = await openTestCollector();
  const answer = await app.request("/api/session", { headers: { Host: "collector.internal" } });
  expect(answer.status).toBe(401);
});
