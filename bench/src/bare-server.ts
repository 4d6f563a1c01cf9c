import { createServer } from "node:http";

// What the machine and node:http can do at most: the body is read, and an answer of the size of
// an acknowledgement goes back. Nothing is parsed, checked or stored.
const answer = JSON.stringify({
  id: "00000000-0000-7000-8000-000000000000",
  receipt: "0000-0000-0000-0000-0000-0000",
  receivedAt: "2026-01-01T00:00:00.000Z",
  promisedBy: null,
  comment: "x".repeat(200),
});

const server = createServer((request, response) => {
  request.on("data", () => undefined);
  request.on("end", () => {
    response.writeHead(201, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.send?.({ answer: "ready" }));

// Nothing is left behind when the benchmark itself ends early.
process.on("disconnect", () => process.exit());
