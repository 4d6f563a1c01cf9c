ALTER TABLE `forms` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `form_drafts` DROP COLUMN `revision`;