import { describe, expect, it } from "vitest";
import type { Statement } from "../db/connection.ts";
import { appendResponses, type NewResponse } from "./append-responses.ts";

describe("appendResponses", () => {
  it("hands on no lone surrogate, whatever the schemas let through", async () => {
    const seen: Statement[] = [];
    const response = {
      responseId: "a",
      erasureHashes: [],
      context: null,
      receivedAt: new Date(0),
      page: "https://service.example/\udc00",
      answers: [{ question: "comment", value: "", text: "\ud83d and \ud83d\ude00" }],
      contact: null,
      signals: [],
    } as unknown as NewResponse;
    await appendResponses(
      async (statements) => {
        seen.push(...statements);
        return statements.map(() => []);
      },
      [response],
    );
    const texts = seen.flatMap(({ args }) => args.map(String)).join("");
    expect(texts).not.toMatch(/\\ud[89a-f]/);
    expect(texts).toContain("\ufffd and \ud83d\ude00");
    expect(texts).toContain("https://service.example/\ufffd");
  });
});
