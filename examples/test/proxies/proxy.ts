import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "node:tls";
import { findFreePort } from "../collector.ts";

export const proxies = ["nginx", "Caddy"] as const;
export type ProxyName = (typeof proxies)[number];

export interface Proxy {
  /** `https://localhost:…`, with a certificate that nobody knows. */
  url: string;
  port: number;
  stop: () => Promise<void>;
}

const deploy = fileURLToPath(new URL("../../../deploy", import.meta.url));

/** Starts the proxy with the file that `deploy/` gives operators, on free ports of this machine. */
export async function startProxy(name: ProxyName, upstreamPort: number): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), "respons-proxy-"));
  const port = await findFreePort();
  const [program, ...args] =
    name === "nginx"
      ? await setUpNginx(folder, port, upstreamPort)
      : await setUpCaddy(folder, port);
  if (!program) throw new Error(`${name} was not found: run \`npm run test:proxies\``);
  const child = spawn(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      RESPONS_HOST: `https://localhost:${port}`,
      RESPONS_UPSTREAM: `127.0.0.1:${upstreamPort}`,
    },
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const failed = ended.then(() => {
    throw new Error(`${name} ended: ${said}`);
  });
  await Promise.race([untilListening(port), failed]);
  failed.catch(() => undefined);
  return {
    url: `https://localhost:${port}`,
    port,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function setUpNginx(folder: string, port: number, upstreamPort: number): Promise<string[]> {
  const key = join(folder, "key.pem");
  const certificate = join(folder, "certificate.pem");
  const subject = ["-subj", "/CN=localhost", "-days", "1", "-nodes"];
  const to = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-keyout", key];
  execFileSync("openssl", ["req", "-x509", ...to, "-out", certificate, ...subject], {
    stdio: "ignore",
  });
  const plainPort = await findFreePort();
  const site = readFileSync(join(deploy, "nginx", "respons.conf"), "utf8")
    .replaceAll(/^.*listen \[::\].*\n/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${plainPort};`)
    .replace("listen 443 ", `listen 127.0.0.1:${port} `)
    .replace("127.0.0.1:8787", `127.0.0.1:${upstreamPort}`)
    .replaceAll("respons.example", "localhost")
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`)
    .replace("/var/log/nginx/respons-error.log", join(folder, "error.log"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => {
    const path = join(folder, kind);
    mkdirSync(path);
    return `${kind}_temp_path ${path};`;
  });
  const file = join(folder, "nginx.conf");
  writeFileSync(
    file,
    `daemon off;\nuser root;\npid ${join(folder, "pid")};\nerror_log stderr crit;\n` +
      `worker_processes 1;\nevents { worker_connections 1024; }\n` +
      `http {\n${temporary.join("\n")}\n${site}\n}\n`,
  );
  return [process.env["NGINX_PATH"] ?? "", "-p", folder, "-c", file];
}

async function setUpCaddy(folder: string, port: number): Promise<string[]> {
  const plainPort = await findFreePort();
  // What a test machine needs beside the file: other ports, a certificate of its own making.
  const beside = `\tadmin off\n\tskip_install_trust\n\tlocal_certs\n\thttp_port ${plainPort}\n\thttps_port ${port}\n`;
  const given = readFileSync(join(deploy, "caddy", "respons.caddyfile"), "utf8");
  const file = join(folder, "Caddyfile");
  writeFileSync(file, given.replace(/^\{\n/m, `{\n${beside}`));
  return [process.env["CADDY_PATH"] ?? "", "run", "--adapter", "caddyfile", "--config", file];
}

async function untilListening(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(
        { host: "127.0.0.1", port, servername: "localhost", rejectUnauthorized: false },
        () => {
          socket.destroy();
          resolve(true);
        },
      );
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
