INSERT INTO `indicators` (`form_id`, `question`, `formula`, `minimum_n`)
SELECT t.`form_id`, json_extract(q.`value`, '$.id'), 'nps', 30
FROM `targets` AS t JOIN `forms` AS f ON f.`id` = t.`form_id`,
	json_each(coalesce(
		(SELECT v.`content` FROM `form_versions` AS v WHERE v.`form_id` = f.`id` AND v.`version` = f.`published_version`),
		(SELECT d.`content` FROM `form_drafts` AS d WHERE d.`form_id` = f.`id`)
	), '$.questions') AS q
WHERE t.`indicator` = 'nps' AND json_extract(q.`value`, '$.type') = 'nps'
ORDER BY t.`form_id`, q.`key`;--> statement-breakpoint
INSERT INTO `indicators` (`form_id`, `question`, `formula`, `minimum_n`)
SELECT `form_id`, '*statements', 'mean', 5 FROM `targets` WHERE `indicator` = 'statement-mean'
ORDER BY `form_id`;--> statement-breakpoint
INSERT INTO `indicator_targets` (`indicator_id`, `unit_id`, `year`, `value`)
SELECT i.`id`, u.`id`, y.`year`, t.`value`
FROM `targets` AS t
JOIN `indicators` AS i ON i.`form_id` = t.`form_id` AND i.`formula` = iif(t.`indicator` = 'nps', 'nps', 'mean')
JOIN `units` AS u ON u.`parent_id` IS NULL
JOIN (
	SELECT `form_id`, CAST(`period` AS INTEGER) AS `year` FROM `period_counts`
	WHERE `grain` = 'year' AND `question` = '' AND `n` > 0
	UNION SELECT `form_id`, CAST(strftime('%Y', 'now') AS INTEGER) FROM `targets`
) AS y ON y.`form_id` = t.`form_id`;--> statement-breakpoint
DROP TABLE `targets`;
