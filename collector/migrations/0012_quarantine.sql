CREATE TABLE `hold_decisions` (
	`day` text NOT NULL,
	`unit_id` integer NOT NULL,
	`decision` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `unit_id`, `decision`)
);
