ALTER TABLE `case_messages` ADD `post_id` text;--> statement-breakpoint
CREATE UNIQUE INDEX `case_messages_mail` ON `case_messages` (`mail_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `case_messages_post` ON `case_messages` (`response`,`post_id`);