CREATE TABLE `case_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` integer NOT NULL,
	`kind` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text,
	`undo` text,
	`actor_id` text,
	`actor_name` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_events_response` ON `case_events` (`response`,`id`);--> statement-breakpoint
CREATE TABLE `case_messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`response` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text,
	`language` text NOT NULL,
	`author_id` text,
	`author_name` text,
	`created_at` integer NOT NULL,
	`mail_key` text,
	`mailed_at` integer,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_messages_response` ON `case_messages` (`response`,`id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`response` integer PRIMARY KEY NOT NULL,
	`unit_id` integer NOT NULL,
	`status` text DEFAULT 'new' NOT NULL,
	`handler_id` text,
	`due_day` text NOT NULL,
	`received_at` integer NOT NULL,
	`unread_since` integer,
	`reacted_at` integer,
	`answered_at` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cases_queue` ON `cases` (`unit_id`,`due_day`,`received_at`,`response`) WHERE "cases"."status" IN ('new', 'in-progress', 'waiting-for-client');--> statement-breakpoint
CREATE INDEX `cases_unread` ON `cases` (`unit_id`,`unread_since`) WHERE "cases"."unread_since" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `cases_handler` ON `cases` (`handler_id`,`due_day`);--> statement-breakpoint
CREATE INDEX `cases_received` ON `cases` (`received_at`);--> statement-breakpoint
CREATE TABLE `codebooks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`source` text,
	`dimensions` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `codebooks_slug_unique` ON `codebooks` (`slug`);--> statement-breakpoint
CREATE TABLE `codings` (
	`response` integer NOT NULL,
	`codebook_id` integer NOT NULL,
	`code` text NOT NULL,
	`coder_id` text NOT NULL,
	`coded_at` integer NOT NULL,
	PRIMARY KEY(`response`, `codebook_id`, `code`, `coder_id`),
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`codebook_id`) REFERENCES `codebooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `codings_code` ON `codings` (`codebook_id`,`code`);--> statement-breakpoint
CREATE TABLE `reply_templates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`unit_id` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`texts` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`report_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`unit_id` integer NOT NULL,
	`parameters` text NOT NULL,
	`words` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_report_id_unique` ON `reports` (`report_id`);--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` integer NOT NULL,
	`response` integer NOT NULL,
	`text` text NOT NULL,
	`state` text DEFAULT 'proposed' NOT NULL,
	`proposed_by` text,
	`proposed_at` integer NOT NULL,
	`checked_by` text,
	`checked_at` integer,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quotes_response` ON `quotes` (`response`);--> statement-breakpoint
CREATE INDEX `quotes_review` ON `quotes` (`review_id`);--> statement-breakpoint
CREATE TABLE `review_marks` (
	`review_id` integer NOT NULL,
	`response` integer NOT NULL,
	`marked_by` text,
	`marked_at` integer NOT NULL,
	PRIMARY KEY(`review_id`, `response`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_marks_response` ON `review_marks` (`response`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`review_id` text NOT NULL,
	`name` text NOT NULL,
	`form_id` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`codebook_id` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`codebook_id`) REFERENCES `codebooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_review_id_unique` ON `reviews` (`review_id`);--> statement-breakpoint
CREATE TABLE `indicator_targets` (
	`indicator_id` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`indicator_id`, `unit_id`, `year`),
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`form_id` integer NOT NULL,
	`question` text NOT NULL,
	`formula` text NOT NULL,
	`denominator` text DEFAULT 'answered' NOT NULL,
	`minimum_n` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicators_form_id_question_formula_unique` ON `indicators` (`form_id`,`question`,`formula`);