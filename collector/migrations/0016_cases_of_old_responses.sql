DROP INDEX `cases_handler`;--> statement-breakpoint
CREATE INDEX `cases_unit_received` ON `cases` (`unit_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `cases_handler` ON `cases` (`handler_id`,`due_day`,`received_at`,`response`) WHERE "cases"."status" IN ('new', 'in-progress', 'waiting-for-client');--> statement-breakpoint
INSERT INTO `cases` (`response`, `unit_id`, `due_day`, `received_at`, `unread_since`)
SELECT r.`seq`, r.`unit_id`, coalesce(r.`promised_by`, '9999-12-31'), r.`received_at`, r.`received_at`
FROM `responses` AS r
WHERE r.`standing` = 'counted' AND (r.`answerable` OR EXISTS (
  SELECT 1 FROM `answers` AS a WHERE a.`response` = r.`seq` AND a.`value` = '' AND a.`text` <> ''))
ON CONFLICT DO NOTHING;
