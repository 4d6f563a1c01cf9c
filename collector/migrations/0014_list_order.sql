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
	PRIMARY KEY(`form_id`, `day`, `question`, `value`, `form_version`, `unit_id`, `language`, `channel`, `point`)
) WITHOUT ROWID;--> statement-breakpoint
INSERT INTO `__new_answer_counts` (`form_id`, `day`, `form_version`, `unit_id`, `language`, `channel`, `point`, `question`, `value`, `n`) SELECT `form_id`, `day`, `form_version`, `unit_id`, `language`, `channel`, `point`, `question`, `value`, `n` FROM `answer_counts` ORDER BY `form_id`, `day`, `question`, `value`, `form_version`, `unit_id`, `language`, `channel`, `point`;--> statement-breakpoint
DROP TABLE `answer_counts`;--> statement-breakpoint
ALTER TABLE `__new_answer_counts` RENAME TO `answer_counts`;--> statement-breakpoint
CREATE TABLE `__new_period_counts` (
	`form_id` integer NOT NULL,
	`grain` text NOT NULL,
	`period` text NOT NULL,
	`question` text NOT NULL,
	`form_version` integer NOT NULL,
	`unit_id` integer NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`point` text DEFAULT '' NOT NULL,
	`value` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`form_id`, `grain`, `period`, `question`, `value`, `form_version`, `unit_id`, `language`, `channel`, `point`)
) WITHOUT ROWID;--> statement-breakpoint
INSERT INTO `__new_period_counts` (`form_id`, `grain`, `period`, `question`, `form_version`, `unit_id`, `language`, `channel`, `point`, `value`, `n`) SELECT `form_id`, `grain`, `period`, `question`, `form_version`, `unit_id`, `language`, `channel`, `point`, `value`, `n` FROM `period_counts` ORDER BY `form_id`, `grain`, `period`, `question`, `value`, `form_version`, `unit_id`, `language`, `channel`, `point`;--> statement-breakpoint
DROP TABLE `period_counts`;--> statement-breakpoint
ALTER TABLE `__new_period_counts` RENAME TO `period_counts`;--> statement-breakpoint
CREATE TRIGGER `answer_counts_added` AFTER INSERT ON `answer_counts` BEGIN
	INSERT INTO `period_counts` (`form_id`, `grain`, `period`, `question`, `form_version`, `unit_id`, `language`, `channel`, `point`, `value`, `n`) VALUES
		(NEW.`form_id`, 'month', substr(NEW.`day`, 1, 7), NEW.`question`, NEW.`form_version`, NEW.`unit_id`, NEW.`language`, NEW.`channel`, NEW.`point`, NEW.`value`, NEW.`n`),
		(NEW.`form_id`, 'year', substr(NEW.`day`, 1, 4), NEW.`question`, NEW.`form_version`, NEW.`unit_id`, NEW.`language`, NEW.`channel`, NEW.`point`, NEW.`value`, NEW.`n`)
	ON CONFLICT DO UPDATE SET `n` = `n` + excluded.`n`;
END;--> statement-breakpoint
CREATE TRIGGER `answer_counts_changed` AFTER UPDATE OF `n` ON `answer_counts` BEGIN
	INSERT INTO `period_counts` (`form_id`, `grain`, `period`, `question`, `form_version`, `unit_id`, `language`, `channel`, `point`, `value`, `n`) VALUES
		(NEW.`form_id`, 'month', substr(NEW.`day`, 1, 7), NEW.`question`, NEW.`form_version`, NEW.`unit_id`, NEW.`language`, NEW.`channel`, NEW.`point`, NEW.`value`, NEW.`n` - OLD.`n`),
		(NEW.`form_id`, 'year', substr(NEW.`day`, 1, 4), NEW.`question`, NEW.`form_version`, NEW.`unit_id`, NEW.`language`, NEW.`channel`, NEW.`point`, NEW.`value`, NEW.`n` - OLD.`n`)
	ON CONFLICT DO UPDATE SET `n` = `n` + excluded.`n`;
END;--> statement-breakpoint
CREATE INDEX `responses_unit_form_received` ON `responses` (`unit_id`,`form_id`,`received_at`) WHERE "responses"."unit_id" > 0;
