import { html } from "hono/html";
import { problems } from "@respons/wire";
import { pageAssets } from "../http/page-assets.ts";

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses?: Record<
    string,
    { description?: string; content?: Record<string, { schema?: object }> }
  >;
}
export interface OpenApiDocument {
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, object> };
}

/** The OpenAPI document as a page: read without a script or a foreign file. */
export function renderDocumentation(document: OpenApiDocument) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title} API</title>
        <link rel="stylesheet" href="${pageAssets.css.url}" />
      </head>
      <body class="docs">
        <main id="content">
          <h1>${document.info.title} API</h1>
          <p>${renderWords(document.info.description)} The same as <a href="/openapi.json">OpenAPI 3.1</a>.</p>
          ${operations.map(renderOperation)}
          <h2>Problem codes</h2>
          <div class="scroll" tabindex="0" role="region" aria-label="Problem codes">
            <table>
              <thead>
                <tr>
                  <th scope="col">Code</th>
                  <th scope="col">Status</th>
                  <th scope="col">Meaning</th>
                </tr>
              </thead>
              <tbody>
                ${Object.entries(problems).map(
                  ([code, { status, title }]) =>
                    html`<tr>
                      <th scope="row"><code>${code}</code></th>
                      <td>${status}</td>
                      <td>${title}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
          ${Object.entries(document.components?.schemas ?? {}).map(
            ([name, schema]) =>
              html`<h3>${name}</h3>
                ${renderSchema(schema)}`,
          )}
        </main>
      </body>
    </html>`;
}

function renderOperation(entry: { path: string; method: string; operation: Operation }) {
  const { path, method, operation } = entry;
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  return html`<section>
    <h2><code>${method.toUpperCase()} ${path}</code></h2>
    <p>${renderWords(operation.summary ?? "")}</p>
    ${operation.parameters?.length ? html`<p>Parameters: ${operation.parameters.map((p) => html`<code>${p.name}</code>${p.required ? "" : " (optional)"} `)}</p>` : ""}
    ${
      body
        ? html`<details>
            <summary>Request body, ${body[0]}</summary>
            ${renderSchema(body[1].schema)}
          </details>`
        : ""
    }
    <dl>
      ${Object.entries(operation.responses ?? {}).map(
        ([status, { description }]) =>
          html`<dt>${status}</dt>
            <dd>${renderWords(description ?? "")}</dd>`,
      )}
    </dl>
    ${Object.entries(operation.responses ?? {}).map(([status, { content }]) => {
      const schema = content?.["application/json"]?.schema;
      return schema
        ? html`<details>
            <summary>Answer ${status}, application/json</summary>
            ${renderSchema(schema)}
          </details>`
        : "";
    })}
  </section>`;
}

function renderSchema(schema: object) {
  return html`<pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre>`;
}

/** Text in backticks as code. */
function renderWords(text: string) {
  return text.split("`").map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));
}
