import { Command, CommanderError } from "commander";
import { addAuditCommand } from "./cli/audit.ts";
import { addBackupCommand, addVerifyCommand } from "./cli/backup.ts";
import { addDemoCommand } from "./cli/demo.ts";
import { addFormCommand } from "./cli/form.ts";
import { addKeysCommand } from "./cli/keys.ts";
import { addMigrateCommand } from "./cli/migrate.ts";
import { addOrganisationCommand } from "./cli/organisation.ts";
import { addRestoreCommand } from "./cli/restore.ts";
import { addRollupsCommand } from "./cli/rollups.ts";
import { addServeCommand } from "./cli/serve.ts";
import { addTokenCommand } from "./cli/token.ts";
import { addUserCommand } from "./cli/user.ts";
import { ConfigInvalid } from "./config.ts";
import { StartRefused } from "./db/data-folder.ts";

const program = new Command("respons")
  .description("Client feedback for public services: the collector and its tools")
  .showHelpAfterError("(add --help for help)");
addServeCommand(program);
addMigrateCommand(program);
addDemoCommand(program);
addOrganisationCommand(program);
addUserCommand(program);
addFormCommand(program);
addTokenCommand(program);
addKeysCommand(program);
addAuditCommand(program);
addRollupsCommand(program);
addBackupCommand(program);
addRestoreCommand(program);
addVerifyCommand(program);
program.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else process.stderr.write(`respons: ${toLine(error)}\n`);
}

/** One clear line: the stack is for faults of ours only. */
function toLine(error: unknown): string {
  if (error instanceof ConfigInvalid) return `bad environment: ${error.message}`;
  if (error instanceof StartRefused) return error.message;
  if (process.env["RESPONS_DEBUG"] && error instanceof Error) return error.stack ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
