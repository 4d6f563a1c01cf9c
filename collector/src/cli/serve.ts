import type { Command } from "commander";
import { roles } from "@respons/wire";
import { createApp } from "../app.ts";
import { keepWidget } from "../built-files/kept-widgets.ts";
import { readConfig, type Config } from "../config.ts";
import { StartRefused } from "../db/data-folder.ts";
import { isEmpty } from "../demonstration/store.ts";
import { createLog, type Log } from "../http/log.ts";
import { listen, stopListening } from "../http/server.ts";
import { openCollector, type OpenCollector } from "../open-collector.ts";
import { createUser, listUsers, resetPassword } from "../sign-in/users.ts";
import { loadWithProgress } from "./demo.ts";
import { endOnFault, endOnLostThread } from "./end-on-fault.ts";

/** What a stop may take before connections are cut. */
const GRACE_MS = 8_000;
const FIRST_USER = { email: "staff@example.fi", name: "Demo Staff", roles };
/** How long the demonstration user may put off the second step. */
const GRACE_DAYS = 7;

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("migrates the database and serves until it is told to stop")
    .option("--first-run", "try out: load the demonstration into a new database, say where to go")
    .option("--quiet", "write no line per request")
    .action(async (options: { firstRun?: boolean; quiet?: boolean }) => {
      const config = readConfig(process.env);
      const log = createLog(
        (line) => process.stderr.write(line),
        () => new Date(),
      );
      endOnFault(log);
      const onLost = endOnLostThread(log);
      const collector = await openCollector(config, quietly(log, options), onLost);
      try {
        await serveUntilStopped(collector, config, options.firstRun === true);
      } finally {
        await collector.close();
      }
    });
}

/** Trying out at a terminal, a line per request would bury where to go. */
function quietly(log: Log, options: { firstRun?: boolean; quiet?: boolean }): Log {
  if (!options.firstRun && !options.quiet) return log;
  return (entry) => {
    if (entry.level !== "info") log(entry);
  };
}

async function serveUntilStopped(
  collector: OpenCollector,
  config: Config,
  isFirstRun: boolean,
): Promise<void> {
  const { deps } = collector;
  const stopped = untilSignal();
  keepWidget(config.databaseFile);
  const app = createApp(deps);
  // Before the long loading, so that a taken port is said at once.
  const server = await listenOrRefuse(app, config);
  if (isFirstRun && (await isEmpty(deps.db.write))) {
    const { stored, seconds } = await loadWithProgress(deps);
    process.stdout.write(`Loaded the demonstration: ${stored} responses in ${seconds} s.\n`);
  }
  process.stdout.write(
    isFirstRun ? await describePlaces(collector, config) : `Respons serves ${config.publicUrl}\n`,
  );
  await collector.jobs.start();
  await deps.outbox.start();
  await stopped;
  process.stdout.write("Stopping …\n");
  await Promise.all([stopListening(server, GRACE_MS), deps.outbox.stop(GRACE_MS)]);
}

async function listenOrRefuse(app: ReturnType<typeof createApp>, config: Config) {
  try {
    return await listen(app, config);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") {
      throw new StartRefused(
        `port ${config.port} is taken: stop the program that uses it, or set PORT to another`,
      );
    }
    throw new StartRefused(`cannot listen on ${config.host}:${config.port} (${code ?? "unknown"})`);
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    // At a terminal the second Ctrl-C ends it at once; a service manager's second SIGTERM does not.
    process.once("SIGINT", () => resolve());
    process.on("SIGTERM", () => resolve());
  });
}

async function describePlaces({ deps }: OpenCollector, config: Config): Promise<string> {
  const url = config.publicUrl;
  const { demonstration } = await deps.organisation();
  const lines = demonstration
    ? [
        `  Example e-service   ${url}/examples/booking/`,
        `  Hosted form         ${url}/f/booking?lang=sv`,
      ]
    : [];
  return [
    "",
    `Respons serves ${url}`,
    "",
    ...lines,
    `  Receipt page        ${url}/r`,
    `  Staff application   ${url}/admin/`,
    ...(await describeFirstUser(deps)),
    `  API documentation   ${url}/docs`,
    "",
    "Ctrl-C stops it.",
    "",
  ].join("\n");
}

/** As long as the first user has not chosen a password, each start makes a new one-time one. */
async function describeFirstUser(deps: OpenCollector["deps"]): Promise<string[]> {
  const users = await listUsers(deps);
  const [first] = users;
  if (first && (users.length > 1 || !first.passwordChangeRequired)) {
    return ["                      sign in with the password you chose"];
  }
  const password = first
    ? await resetPassword(deps, deps.auth, first.email)
    : await createUser(deps, deps.auth, {
        ...FIRST_USER,
        graceUntil: new Date(deps.now().getTime() + GRACE_DAYS * 86_400_000),
      });
  return [
    `                      e-mail             ${first?.email ?? FIRST_USER.email}`,
    `                      one-time password  ${password}`,
  ];
}
