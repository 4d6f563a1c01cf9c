import type { Deps } from "../../../collector/src/deps.ts";
import { createUser } from "../../../collector/src/sign-in/users.ts";

/** `known-0@example.fi` and so on, all with one password nobody knows: hashing takes its time. */
export async function addPeople(deps: Deps, count: number): Promise<void> {
  await createUser(deps, deps.auth, { email: "known-0@example.fi", name: "Known" });
  const numbers = `WITH RECURSIVE i (n) AS
    (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < ${count - 1})`;
  await deps.db.writeAll([
    {
      sql: `${numbers} INSERT INTO user (id, name, email, email_verified, created_at, updated_at)
        SELECT 'known-' || n, 'Known', 'known-' || n || '@example.fi', 1, created_at, updated_at
        FROM i, user WHERE email = 'known-0@example.fi'`,
      args: [],
    },
    {
      sql: `${numbers} INSERT INTO account (id, account_id, provider_id, user_id, password,
          created_at, updated_at)
        SELECT 'known-' || n, 'known-' || n, 'credential', 'known-' || n, password, a.created_at,
          a.updated_at
        FROM i, account a JOIN user u ON u.id = a.user_id WHERE u.email = 'known-0@example.fi'`,
      args: [],
    },
  ]);
}
