CREATE TABLE `__new_role_grants` (
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` integer NOT NULL,
	`source` text DEFAULT 'hand' NOT NULL,
	PRIMARY KEY(`user_id`, `role`, `unit_id`, `source`),
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_role_grants`("user_id", "role", "unit_id", "source") SELECT "user_id", "role", "unit_id", 'hand' FROM `role_grants`;--> statement-breakpoint
DROP TABLE `role_grants`;--> statement-breakpoint
ALTER TABLE `__new_role_grants` RENAME TO `role_grants`;--> statement-breakpoint
CREATE INDEX `role_grants_unit` ON `role_grants` (`unit_id`);--> statement-breakpoint
ALTER TABLE `user` ADD `language` text;--> statement-breakpoint
ALTER TABLE `user` ADD `last_signed_in_at` integer;--> statement-breakpoint
ALTER TABLE `user` ADD `revision` integer DEFAULT 1 NOT NULL;