/** Whether the form's last day has passed. */
export function isExpired({ expiresOn }: { expiresOn: string | null }, today: string): boolean {
  return expiresOn !== null && expiresOn < today;
}
