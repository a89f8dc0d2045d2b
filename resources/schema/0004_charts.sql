-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the series of a metric are charted, and what people marked on a chart: where limits begin anew, which value
-- is left out, where the baseline ends.

CREATE TABLE chart_setting (
  metric INTEGER PRIMARY KEY REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('xmr', 'run', 'i', 'c', 'u', 'p', 'pp', 'up', 't')),
  run_length INTEGER NOT NULL CHECK (run_length BETWEEN 3 AND 20),
  screening INTEGER NOT NULL CHECK (screening IN (0, 1))
) STRICT;

CREATE TABLE chart_mark (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  month INTEGER NOT NULL CHECK (month BETWEEN 100001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
  kind TEXT NOT NULL CHECK (kind IN ('rebase', 'ghost', 'baseline')),
  reason TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE UNIQUE INDEX chart_mark_key ON chart_mark (department, metric, ifnull(category, 0), month, kind);

CREATE VIEW chart_settings AS
  SELECT m.code AS metric, m.name AS metric_name, s.kind, s.run_length, s.screening
  FROM chart_setting s
  JOIN metric m ON m.id = s.metric;

CREATE VIEW chart_marks AS
  SELECT d.code AS department, m.code AS metric, c.name AS category,
         printf('%04d-%02d', k.month / 100, k.month % 100) AS month, k.kind, k.reason
  FROM chart_mark k
  JOIN department d ON d.id = k.department
  JOIN metric m ON m.id = k.metric
  LEFT JOIN category c ON c.id = k.category;
