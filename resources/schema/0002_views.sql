-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything an analyst may want to read stands in a view with names instead of numbers; a revision is never
-- dated before its predecessor, whoever writes it.

CREATE VIEW departments AS
  SELECT d.code, d.name, p.code AS parent, d.valid_from, d.valid_to, d.retired
  FROM department d
  LEFT JOIN department p ON p.id = d.parent;

CREATE VIEW definitions AS
  SELECT m.code AS metric, m.name AS metric_name,
         CASE t.from_month WHEN 100001 THEN NULL ELSE printf('%04d-%02d', t.from_month / 100, t.from_month % 100) END AS from_month,
         t.why, t.method, t.source, t.measured_by
  FROM definition t
  JOIN metric m ON m.id = t.metric;

CREATE VIEW categories AS
  SELECT m.code AS metric, b.name AS breakdown, c.name AS category, c.position, c.retired OR b.retired AS retired
  FROM category c
  JOIN breakdown b ON b.id = c.breakdown
  JOIN metric m ON m.id = b.metric;

CREATE VIEW baselines AS
  SELECT m.code AS metric, n.department, n.category, t.value, t.period, m.unit
  FROM baseline t
  JOIN metric m ON m.id = t.metric
  LEFT JOIN series_named n ON n.series = t.series;

CREATE VIEW benchmarks AS
  SELECT m.code AS metric, t.who, t.value, t.period, m.unit
  FROM benchmark t
  JOIN metric m ON m.id = t.metric;

CREATE VIEW annotations AS
  SELECT d.code AS department, m.code AS metric, a.from_day, a.to_day, a.text, a.retired
  FROM annotation a
  LEFT JOIN department d ON d.id = a.department
  LEFT JOIN metric m ON m.id = a.metric;

CREATE VIEW hand_ins AS
  SELECT d.code AS department, printf('%04d-%02d', h.month / 100, h.month % 100) AS month,
         h.at, h.handed_in_by, h.approved_at, h.approved_by
  FROM hand_in h
  JOIN department d ON d.id = h.department;

CREATE VIEW receipts AS
  SELECT r.id AS receipt, r.at, r.imported_by, r.file_name, r.sha256, r.sheet, r.layout, s.name AS import_source,
         r.covers_from, r.covers_to, r.rows_read, r.added, r.changed, r.unchanged, r.rejected, r.filter, r.mapping
  FROM receipt r
  LEFT JOIN import_source s ON s.id = r.import_source;

CREATE VIEW history_of_series AS
  SELECT c.revision, r.at, r.author, r.reason, c.kind, n.department, n.metric, n.category, c.n AS changes, n.series
  FROM revision_change c
  JOIN revision r ON r.id = c.revision
  JOIN series_named n ON n.series = c.owner
  WHERE c.kind IN ('series', 'observation', 'day_value', 'target', 'narrative');

CREATE TRIGGER revision_follows BEFORE INSERT ON revision
WHEN NEW.id <= (SELECT max(id) FROM revision) OR NEW.at < (SELECT at FROM revision ORDER BY id DESC LIMIT 1)
  OR NEW.at NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'
  OR date(substr(NEW.at, 1, 10), '+0 days') IS NOT substr(NEW.at, 1, 10)
BEGIN
  SELECT RAISE(ABORT, 'a revision follows the one before it, at a moment like 2026-11-09T08:30:00.000Z');
END;

DROP INDEX hand_in_of_month;
