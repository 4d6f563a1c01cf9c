/**
 * No copy of the database is kept longer: what was erased is gone from the backups too after so
 * many days. Notices say this number.
 */
export const BACKUP_DAYS = 30;
