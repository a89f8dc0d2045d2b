-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Strategic goals: plans, promises as they were first made, what they are measured by, how they were amended,
-- their steps and the work meant to move them.

CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> ''),
  valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
  valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
  plan INTEGER REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  theme TEXT NOT NULL,
  statement TEXT NOT NULL CHECK (statement <> ''),
  promised_by TEXT NOT NULL,
  goal_kind TEXT NOT NULL CHECK (goal_kind IN ('countdown', 'level', 'cut', 'range', 'milestones')),
  start_day TEXT NOT NULL CHECK (date(start_day, '+0 days') IS start_day),
  deadline TEXT CHECK (date(deadline, '+0 days') IS deadline),
  target REAL CHECK (target BETWEEN -1e15 AND 1e15),
  high REAL CHECK (high BETWEEN -1e15 AND 1e15),
  unit TEXT NOT NULL,
  baseline REAL NOT NULL CHECK (baseline BETWEEN -1e15 AND 1e15),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'range', 'none')),
  tolerance_kind TEXT NOT NULL CHECK (tolerance_kind IN ('relative', 'absolute')),
  tolerance REAL CHECK (tolerance BETWEEN 0 AND 1e15),
  closing TEXT NOT NULL CHECK (closing IN ('open', 'kept', 'missed', 'superseded', 'withdrawn')),
  closed_on TEXT CHECK (date(closed_on, '+0 days') IS closed_on),
  closed_reason TEXT NOT NULL,
  closed_revision INTEGER CHECK (closed_revision > 0),
  closed_done REAL CHECK (closed_done BETWEEN -1e15 AND 1e15),
  closed_committed REAL CHECK (closed_committed BETWEEN -1e15 AND 1e15),
  successor INTEGER REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED CHECK (successor <> id),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (deadline >= start_day),
  CHECK ((high IS NOT NULL) = (goal_kind = 'range')),
  CHECK ((target IS NULL) = (goal_kind = 'milestones')),
  CHECK (high >= target),
  CHECK (deadline IS NOT NULL OR goal_kind NOT IN ('countdown', 'level', 'cut')),
  CHECK ((closing = 'open') = (closed_on IS NULL))
) STRICT;

CREATE INDEX goal_of_plan ON goal (plan);

CREATE INDEX goal_succeeded ON goal (successor);

CREATE TABLE goal_link (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  goal_role TEXT NOT NULL CHECK (goal_role IN ('done', 'committed', 'drives', 'contributes', 'guards')),
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  measure TEXT NOT NULL CHECK (measure IN ('flow', 'level')),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1e15),
  position INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX goal_link_key ON goal_link (goal, goal_role, ifnull(department, 0), metric, ifnull(category, 0));

CREATE INDEX goal_link_to_department ON goal_link (department);

CREATE INDEX goal_link_to_metric ON goal_link (metric);

CREATE INDEX goal_link_to_category ON goal_link (category);

CREATE TABLE goal_amendment (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  target REAL CHECK (target BETWEEN -1e15 AND 1e15),
  deadline TEXT CHECK (date(deadline, '+0 days') IS deadline),
  reason TEXT NOT NULL CHECK (reason <> ''),
  UNIQUE (goal, day),
  CHECK (target IS NOT NULL OR deadline IS NOT NULL)
) STRICT;

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  due TEXT NOT NULL CHECK (date(due, '+0 days') IS due),
  done_on TEXT CHECK (date(done_on, '+0 days') IS done_on),
  evidence TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE INDEX milestone_of_goal ON milestone (goal);

CREATE TABLE initiative (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  goal INTEGER NOT NULL REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  led_by TEXT NOT NULL,
  valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
  valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to),
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'done', 'stopped')),
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE INDEX initiative_of_goal ON initiative (goal);

CREATE VIEW plans AS
  SELECT name, valid_from, valid_to, retired
  FROM plan;

CREATE VIEW goals AS
  SELECT g.code AS goal, p.name AS plan, g.theme, g.statement, g.promised_by, g.goal_kind, g.start_day, g.deadline,
         g.target, g.high, g.unit, g.baseline, g.direction, g.closing, g.closed_on, g.closed_reason, g.closed_done,
         g.closed_committed, s.code AS successor, g.retired
  FROM goal g
  LEFT JOIN plan p ON p.id = g.plan
  LEFT JOIN goal s ON s.id = g.successor;

CREATE VIEW goal_links AS
  SELECT g.code AS goal, l.goal_role, d.code AS department, m.code AS metric, c.name AS category, l.measure, l.weight
  FROM goal_link l
  JOIN goal g ON g.id = l.goal
  JOIN metric m ON m.id = l.metric
  LEFT JOIN department d ON d.id = l.department
  LEFT JOIN category c ON c.id = l.category;

CREATE VIEW goal_amendments AS
  SELECT g.code AS goal, a.day, a.target, a.deadline, a.reason
  FROM goal_amendment a
  JOIN goal g ON g.id = a.goal;

CREATE VIEW milestones AS
  SELECT g.code AS goal, m.name, m.due, m.done_on, m.evidence, m.retired
  FROM milestone m
  JOIN goal g ON g.id = m.goal;

CREATE VIEW initiatives AS
  SELECT g.code AS goal, i.name, i.led_by, i.valid_from, i.valid_to, i.status, i.note, i.retired
  FROM initiative i
  JOIN goal g ON g.id = i.goal;
