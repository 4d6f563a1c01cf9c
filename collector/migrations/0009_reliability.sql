CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`succeeded_at` integer,
	`result` text
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`sealed` text NOT NULL,
	`key_number` integer NOT NULL,
	`response` integer,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`failure` text,
	`done_at` integer,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key_unique` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_response` ON `outbox` (`response`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE "outbox"."state" IN ('waiting', 'doing');--> statement-breakpoint
CREATE TABLE `holds` (
	`response` integer PRIMARY KEY NOT NULL,
	`signals` text NOT NULL,
	`held_at` integer NOT NULL,
	`decision` text,
	`decided_at` integer,
	`decided_by` text,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `deletions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`form_id` integer NOT NULL,
	`clock` text NOT NULL,
	`through_day` text NOT NULL,
	`n` integer NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `contacts` ADD `email_index` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `phone_index` text;--> statement-breakpoint
CREATE INDEX `contacts_email` ON `contacts` (`email_index`);--> statement-breakpoint
CREATE INDEX `contacts_phone` ON `contacts` (`phone_index`);--> statement-breakpoint
ALTER TABLE `forms` ADD `keep_scores_months` integer;--> statement-breakpoint
ALTER TABLE `forms` ADD `keep_comments_months` integer;--> statement-breakpoint
ALTER TABLE `forms` ADD `keep_contacts_months` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `standing` text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
CREATE INDEX `responses_held` ON `responses` (`received_at`) WHERE "responses"."standing" <> 'counted';