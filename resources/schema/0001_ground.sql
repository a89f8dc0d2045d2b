-- SPDX-FileCopyrightText: 2026 The StatRoom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement ends at a semicolon followed by a blank line.
-- Months are numbers like 202610 (the first month of the period; its length is the metric's frequency);
-- days and moments are ISO texts, moments in UTC. The views at the end show names instead of numbers.

CREATE TABLE city (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  population INTEGER CHECK (population >= 0),
  fiscal_year_start INTEGER NOT NULL CHECK (fiscal_year_start BETWEEN 1 AND 12),
  fiscal_year_named_by TEXT NOT NULL CHECK (fiscal_year_named_by IN ('end', 'start')),
  tolerance_kind TEXT NOT NULL CHECK (tolerance_kind IN ('relative', 'absolute')),
  tolerance REAL NOT NULL CHECK (tolerance BETWEEN 0 AND 1e15),
  approval TEXT NOT NULL CHECK (approval IN ('nobody', 'head', 'mayors_office')),
  due_day INTEGER NOT NULL CHECK (due_day BETWEEN 1 AND 31),
  time_zone TEXT NOT NULL
) STRICT;

CREATE TABLE department (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  parent INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
  valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
  valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  email TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE role (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  person INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL CHECK (role IN ('coordinator', 'head', 'mayors_office', 'analyst', 'open_data_champion')),
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
  valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE INDEX role_of_person ON role (person);

CREATE INDEX role_in_department ON role (department);

CREATE TABLE metric (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('count', 'stock', 'average', 'rate')),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'range', 'none')),
  frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'year')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 12),
  enterprise INTEGER NOT NULL CHECK (enterprise IN (0, 1)),
  due_day INTEGER CHECK (due_day BETWEEN 1 AND 31),
  formula TEXT NOT NULL,
  lower_bound REAL CHECK (lower_bound BETWEEN -1e15 AND 1e15),
  upper_bound REAL CHECK (upper_bound BETWEEN -1e15 AND 1e15),
  tolerance_kind TEXT NOT NULL CHECK (tolerance_kind IN ('relative', 'absolute')),
  tolerance REAL CHECK (tolerance BETWEEN 0 AND 1e15),
  min_denominator REAL CHECK (min_denominator BETWEEN 0 AND 1e15),
  numerator_label TEXT NOT NULL,
  denominator_label TEXT NOT NULL,
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (upper_bound >= lower_bound)
) STRICT;

CREATE TABLE definition (
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  from_month INTEGER NOT NULL CHECK (from_month BETWEEN 100001 AND 999912 AND from_month % 100 BETWEEN 1 AND 12),
  why TEXT NOT NULL,
  method TEXT NOT NULL,
  source TEXT NOT NULL,
  measured_by TEXT NOT NULL,
  PRIMARY KEY (metric, from_month)
) STRICT, WITHOUT ROWID;

CREATE TABLE breakdown (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  UNIQUE (metric, name)
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  breakdown INTEGER NOT NULL REFERENCES breakdown (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  UNIQUE (breakdown, name)
) STRICT;

CREATE TABLE series (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  aggregate TEXT NOT NULL CHECK (aggregate IN ('none', 'count', 'sum', 'mean', 'median', 'share', 'days', 'open')),
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX series_key ON series (department, metric, ifnull(category, 0));

CREATE INDEX series_of_metric ON series (metric);

CREATE INDEX series_of_category ON series (category);

CREATE TABLE import_source (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  header TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (layout IN ('long', 'wide', 'records')),
  mapping TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE receipt (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  import_source INTEGER REFERENCES import_source (id) DEFERRABLE INITIALLY DEFERRED,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  sheet TEXT NOT NULL,
  layout TEXT NOT NULL,
  mapping TEXT NOT NULL,
  filter TEXT NOT NULL,
  covers_from TEXT CHECK (date(covers_from, '+0 days') IS covers_from),
  covers_to TEXT CHECK (date(covers_to, '+0 days') IS covers_to),
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  added INTEGER NOT NULL CHECK (added >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
  rejected INTEGER NOT NULL CHECK (rejected >= 0),
  at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  CHECK (covers_to >= covers_from)
) STRICT;

CREATE INDEX receipt_of_source ON receipt (import_source);

CREATE TABLE observation (
  series INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  month INTEGER NOT NULL CHECK (month BETWEEN 100001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
  state TEXT NOT NULL CHECK (state = 'value' OR state = 'missing'),
  value REAL CHECK (value BETWEEN -1e15 AND 1e15),
  numerator REAL CHECK (numerator BETWEEN -1e15 AND 1e15),
  denominator REAL CHECK (denominator BETWEEN -1e15 AND 1e15),
  stage TEXT NOT NULL CHECK (stage = 'handed_in' OR stage = 'preliminary' OR stage = 'approved'),
  disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  unweighted INTEGER NOT NULL CHECK (unweighted IN (0, 1)),
  expected TEXT CHECK (date(expected, '+0 days') IS expected),
  note TEXT NOT NULL,
  source TEXT NOT NULL,
  receipt INTEGER REFERENCES receipt (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (series, month),
  CHECK ((state = 'missing') = (value IS NULL)),
  CHECK ((numerator IS NULL) = (denominator IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE day_value (
  series INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
  n INTEGER NOT NULL CHECK (n >= 0),
  sum REAL NOT NULL CHECK (sum BETWEEN -1e15 AND 1e15),
  PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  series INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  from_month INTEGER NOT NULL CHECK (from_month BETWEEN 100001 AND 999912 AND from_month % 100 BETWEEN 1 AND 12),
  value REAL CHECK (value BETWEEN -1e15 AND 1e15),
  high REAL CHECK (high BETWEEN -1e15 AND 1e15),
  tolerance_kind TEXT NOT NULL CHECK (tolerance_kind IN ('relative', 'absolute')),
  tolerance REAL CHECK (tolerance BETWEEN 0 AND 1e15),
  basis TEXT NOT NULL CHECK (basis IN ('period', 'year')),
  no_target_reason TEXT NOT NULL,
  PRIMARY KEY (series, from_month),
  CHECK (high >= value)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  series INTEGER REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  value REAL NOT NULL CHECK (value BETWEEN -1e15 AND 1e15),
  period TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX baseline_key ON baseline (metric, ifnull(series, 0));

CREATE TABLE benchmark (
  metric INTEGER NOT NULL REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  who TEXT NOT NULL,
  value REAL NOT NULL CHECK (value BETWEEN -1e15 AND 1e15),
  period TEXT NOT NULL,
  PRIMARY KEY (metric, who)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  uuid TEXT NOT NULL UNIQUE,
  department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  metric INTEGER REFERENCES metric (id) DEFERRABLE INITIALLY DEFERRED,
  from_day TEXT NOT NULL CHECK (date(from_day, '+0 days') IS from_day),
  to_day TEXT CHECK (date(to_day, '+0 days') IS to_day),
  text TEXT NOT NULL CHECK (text <> ''),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  CHECK (to_day >= from_day)
) STRICT;

CREATE TABLE narrative (
  series INTEGER NOT NULL REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  month INTEGER NOT NULL CHECK (month BETWEEN 100001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
  happened TEXT NOT NULL,
  doing TEXT NOT NULL,
  needed TEXT NOT NULL,
  PRIMARY KEY (series, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_in (
  department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  month INTEGER NOT NULL CHECK (month BETWEEN 100001 AND 999912 AND month % 100 BETWEEN 1 AND 12),
  at TEXT NOT NULL,
  handed_in_by TEXT NOT NULL,
  approved_at TEXT,
  approved_by TEXT NOT NULL,
  PRIMARY KEY (department, month)
) STRICT, WITHOUT ROWID;

CREATE INDEX hand_in_of_month ON hand_in (month);

CREATE TABLE revision (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  reverts INTEGER REFERENCES revision (id) CHECK (reverts < id),
  schema_version INTEGER NOT NULL CHECK (schema_version > 0),
  changes INTEGER NOT NULL CHECK (changes > 0),
  previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
  hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX revision_reverting ON revision (reverts) WHERE reverts IS NOT NULL;

CREATE TABLE revision_change (
  kind TEXT NOT NULL,
  owner INTEGER NOT NULL,
  revision INTEGER NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
  n INTEGER NOT NULL CHECK (n > 0),
  body BLOB NOT NULL,
  PRIMARY KEY (kind, owner, revision)
) STRICT;

CREATE INDEX revision_change_of_revision ON revision_change (revision);

CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER revision_change_is_never_changed BEFORE UPDATE ON revision_change
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE TRIGGER revision_change_is_never_removed BEFORE DELETE ON revision_change
BEGIN
  SELECT RAISE(ABORT, 'the history is append-only');
END;

CREATE VIEW series_named AS
  SELECT s.id AS series, d.code AS department, d.name AS department_name, m.code AS metric, m.name AS metric_name,
         b.name AS breakdown, c.name AS category, m.unit, m.kind, m.direction, m.frequency, m.enterprise,
         s.aggregate, s.retired OR m.retired OR d.retired AS retired
  FROM series s
  JOIN department d ON d.id = s.department
  JOIN metric m ON m.id = s.metric
  LEFT JOIN category c ON c.id = s.category
  LEFT JOIN breakdown b ON b.id = c.breakdown;

CREATE VIEW observations AS
  SELECT n.department, n.metric, n.category,
         CASE n.frequency
           WHEN 'month' THEN printf('%04d-%02d', o.month / 100, o.month % 100)
           WHEN 'quarter' THEN printf('%04d-%02d to %04d-%02d', o.month / 100, o.month % 100,
             (o.month / 100 * 12 + o.month % 100 - 1 + 2) / 12, (o.month / 100 * 12 + o.month % 100 - 1 + 2) % 12 + 1)
           ELSE printf('%04d-%02d to %04d-%02d', o.month / 100, o.month % 100,
             (o.month / 100 * 12 + o.month % 100 - 1 + 11) / 12, (o.month / 100 * 12 + o.month % 100 - 1 + 11) % 12 + 1)
         END AS period,
         o.state, o.value, o.numerator, o.denominator, o.stage, o.disputed, o.expected, o.note, o.source,
         r.file_name AS receipt_file, n.department_name, n.metric_name, n.unit, o.series, o.month
  FROM observation o
  JOIN series_named n ON n.series = o.series
  LEFT JOIN receipt r ON r.id = o.receipt;

CREATE VIEW day_values AS
  SELECT n.department, n.metric, n.category, v.day, v.n, v.sum, n.aggregate, v.series
  FROM day_value v
  JOIN series_named n ON n.series = v.series;

CREATE VIEW targets AS
  SELECT n.department, n.metric, n.category, printf('%04d-%02d', t.from_month / 100, t.from_month % 100) AS from_month,
         t.value, t.high, t.tolerance_kind, t.tolerance, t.basis, t.no_target_reason, t.series
  FROM target t
  JOIN series_named n ON n.series = t.series;

CREATE VIEW narratives AS
  SELECT n.department, n.metric, n.category, printf('%04d-%02d', t.month / 100, t.month % 100) AS month,
         t.happened, t.doing, t.needed, t.series
  FROM narrative t
  JOIN series_named n ON n.series = t.series;

CREATE VIEW people AS
  SELECT p.name, r.role, d.code AS department, d.name AS department_name, r.valid_from, r.valid_to, p.email
  FROM person p
  LEFT JOIN role r ON r.person = p.id
  LEFT JOIN department d ON d.id = r.department;

CREATE VIEW history AS
  SELECT r.id AS revision, r.at, r.author, r.reason, r.reverts, r.changes, lower(hex(r.hash)) AS hash
  FROM revision r;
