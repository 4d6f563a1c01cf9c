CREATE TABLE `contacts` (
	`response` integer PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`key_number` integer NOT NULL,
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `display_counts` (
	`form_id` integer NOT NULL,
	`day` text NOT NULL,
	`form_version` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`point` text NOT NULL,
	`step` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`form_id`, `day`, `form_version`, `unit_id`, `language`, `channel`, `point`, `step`)
);
--> statement-breakpoint
CREATE TABLE `form_versions` (
	`form_id` integer NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`form_id`, `version`),
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`unit_id` integer NOT NULL,
	`published_version` integer,
	`closed_message` text,
	`allowed_origins` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`source` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `forms_slug_unique` ON `forms` (`slug`);--> statement-breakpoint
CREATE TABLE `interim_years` (
	`form_id` integer NOT NULL,
	`year` integer NOT NULL,
	`as_of_day` text NOT NULL,
	PRIMARY KEY(`form_id`, `year`),
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `targets` (
	`form_id` integer NOT NULL,
	`indicator` text NOT NULL,
	`value` real NOT NULL,
	PRIMARY KEY(`form_id`, `indicator`),
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `answer_counts` (
	`form_id` integer NOT NULL,
	`day` text NOT NULL,
	`form_version` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`question` text NOT NULL,
	`value` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`form_id`, `day`, `form_version`, `unit_id`, `language`, `channel`, `question`, `value`)
);
--> statement-breakpoint
CREATE TABLE `answers` (
	`response` integer NOT NULL,
	`question` text NOT NULL,
	`value` text NOT NULL,
	`text` text,
	PRIMARY KEY(`response`, `question`, `value`),
	FOREIGN KEY (`response`) REFERENCES `responses`(`seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `erased_responses` (
	`client_id_hash` text PRIMARY KEY NOT NULL,
	`erased_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `responses` (
	`seq` integer PRIMARY KEY NOT NULL,
	`response_id` text NOT NULL,
	`client_id` text NOT NULL,
	`content_hash` text NOT NULL,
	`receipt_hash` text NOT NULL,
	`key_number` integer NOT NULL,
	`form_id` integer NOT NULL,
	`form_version` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`unit_unknown` integer NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`point` text,
	`page` text,
	`context` text,
	`named` integer NOT NULL,
	`answerable` integer NOT NULL,
	`received_at` integer NOT NULL,
	`day` text NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `responses_response_id_unique` ON `responses` (`response_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `responses_client_id_unique` ON `responses` (`client_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `responses_receipt_hash_unique` ON `responses` (`receipt_hash`);--> statement-breakpoint
CREATE INDEX `responses_form_received` ON `responses` (`form_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `responses_received` ON `responses` (`received_at`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`password_change_required` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`parent_id` integer,
	`kind` text NOT NULL,
	`oid` text,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_slug_unique` ON `units` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `units_oid_unique` ON `units` (`oid`);