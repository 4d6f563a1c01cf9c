import { Option, type Command } from "commander";
import { roles, type Role } from "@respons/wire";
import { createUser, listUsers, removeSecondStep, resetPassword } from "../sign-in/users.ts";
import { print, withCollector } from "./with-collector.ts";

export function addUserCommand(program: Command): void {
  const user = program
    .command("user")
    .description("the people who sign in to the staff application; stop the collector first");
  user
    .command("create <email>")
    .description("adds a person and prints a one-time password")
    .option("--name <name>", "name shown to colleagues", "")
    .addOption(
      new Option("--role <roles...>", "roles on the whole organisation")
        .choices(roles)
        .default(["administrator"]),
    )
    .option("--json", "print JSON")
    .action((email: string, options: { name: string; role: Role[]; json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const person = { email, name: options.name || email, roles: options.role };
        const password = await createUser(deps, deps.auth, person);
        print(
          { email, password },
          `${email}\none-time password: ${password}`,
          options.json === true,
        );
      }),
    );
  addResetCommands(user);
  user
    .command("list")
    .description("lists the people who can sign in")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const users = (await listUsers(deps)).map(({ email, name }) => ({ email, name }));
        const lines = users.map(({ email, name }) => `${email}\t${name}`);
        print({ users }, lines.join("\n"), options.json === true);
      }),
    );
}

/** For who has lost their password or second step and has no administrator to ask. */
function addResetCommands(user: Command): void {
  user
    .command("password <email>")
    .description("gives a person a new one-time password and ends their sessions")
    .option("--json", "print JSON")
    .action((email: string, options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        const password = await resetPassword(deps, deps.auth, email);
        print(
          { email, password },
          `${email}\none-time password: ${password}`,
          options.json === true,
        );
      }),
    );
  user
    .command("second-step <email>")
    .description("takes a lost second step away and ends the person's sessions")
    .option("--json", "print JSON")
    .action((email: string, options: { json?: boolean }) =>
      withCollector(async ({ deps }) => {
        await removeSecondStep(deps, email);
        const text = `${email}\nthe next sign-in asks for a new second step`;
        print({ email }, text, options.json === true);
      }),
    );
}
