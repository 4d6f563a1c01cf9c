import type { Statement } from "../db/connection.ts";

/** Notes of the message whose mail has this key that the mail server took it; of others nothing. */
export function mailedStatements(mailKey: string, now: Date): Statement[] {
  return [
    {
      sql: "UPDATE case_messages SET mailed_at = ? WHERE mail_key = ?",
      args: [now.getTime(), mailKey],
    },
  ];
}
