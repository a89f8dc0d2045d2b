-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seasons: whether a promise is expected along a straight line or by the shares of earlier years, and how the values
-- of a metric that follow the time of year are judged on its control chart.

ALTER TABLE goal ADD COLUMN expectation TEXT NOT NULL DEFAULT 'straight'
  CHECK (expectation = 'straight' OR (expectation = 'seasonal' AND goal_kind = 'countdown'));

ALTER TABLE chart_setting ADD COLUMN season TEXT NOT NULL DEFAULT 'year_before'
  CHECK (season IN ('year_before', 'adjusted', 'remark'));

DROP VIEW goals;

CREATE VIEW goals AS
  SELECT g.code AS goal, p.name AS plan, g.theme, g.statement, g.promised_by, g.goal_kind, g.start_day, g.deadline,
         g.target, g.high, g.unit, g.baseline, g.direction, g.expectation, g.closing, g.closed_on, g.closed_reason,
         g.closed_done, g.closed_committed, s.code AS successor, g.retired
  FROM goal g
  LEFT JOIN plan p ON p.id = g.plan
  LEFT JOIN goal s ON s.id = g.successor;

DROP VIEW chart_settings;

CREATE VIEW chart_settings AS
  SELECT m.code AS metric, m.name AS metric_name, s.kind, s.run_length, s.screening, s.season
  FROM chart_setting s
  JOIN metric m ON m.id = s.metric;
