ALTER TABLE `forms` ADD `category` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `promised_by` text;