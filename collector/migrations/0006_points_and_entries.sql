CREATE TABLE `__new_answer_counts` (
	`form_id` integer NOT NULL,
	`day` text NOT NULL,
	`form_version` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`point` text DEFAULT '' NOT NULL,
	`question` text NOT NULL,
	`value` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`form_id`, `day`, `form_version`, `unit_id`, `language`, `channel`, `point`, `question`, `value`)
);
--> statement-breakpoint
INSERT INTO `__new_answer_counts`("form_id", "day", "form_version", "unit_id", "language", "channel", "point", "question", "value", "n") SELECT "form_id", "day", "form_version", "unit_id", "language", "channel", '', "question", "value", "n" FROM `answer_counts`;--> statement-breakpoint
DROP TABLE `answer_counts`;--> statement-breakpoint
ALTER TABLE `__new_answer_counts` RENAME TO `answer_counts`;--> statement-breakpoint
ALTER TABLE `responses` ADD `point_known` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `entry` text;--> statement-breakpoint
CREATE INDEX `responses_point` ON `responses` (`form_id`,`point`,`received_at`) WHERE "responses"."point_known" = 1;